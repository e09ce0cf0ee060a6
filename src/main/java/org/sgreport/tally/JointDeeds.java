package org.sgreport.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * What several did jointly and each reported: the entry of the first stands for all, and is printed
 * with its partners.
 */
final class JointDeeds {
  private JointDeeds() {}

  static List<Reporting> once(List<Reporting> cells) {
    List<Reporting> kept = new ArrayList<>();
    cells.stream().filter(c -> kept.stream().noneMatch(k -> isSame(k, c))).forEach(kept::add);
    return kept;
  }

  private static boolean isSame(Reporting one, Reporting other) {
    return one.measure().equals(other.measure())
        && one.status().equals(other.status())
        && one.reported().deed().partners().contains(other.contributor())
        && other.reported().deed().partners().contains(one.contributor());
  }
}
