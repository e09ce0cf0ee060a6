package org.sgreport.write.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How dark States are on a map, by how many measures they reported: from 1 to {@value #DARKEST}, in
 * equal steps up to the greatest number. One that did not reply has none.
 */
final class Shades {
  static final int DARKEST = 4;

  private final Map<String, Contributor> states = new HashMap<>();
  private final int most;

  Shades(List<Contributor> contributors) {
    contributors.stream()
        .filter(c -> c.isState() && c.contribution().responded())
        .forEach(c -> states.put(c.key(), c));
    this.most =
        Math.max(1, states.values().stream().mapToInt(Contributor::measures).max().orElse(1));
  }

  boolean replied(String code) {
    return states.containsKey(code);
  }

  int measures(String code) {
    return replied(code) ? states.get(code).measures() : 0;
  }

  /** 0 for a State that did not reply. */
  int of(String code) {
    return replied(code) ? shade(measures(code)) : 0;
  }

  private int shade(int measures) {
    return Math.max(1, (measures * DARKEST + most - 1) / most);
  }

  /** What a shade stands for: "1 to 3"; empty for one that no number has. */
  String range(int shade) {
    int from = 0;
    while (from <= most && shade(from) < shade) {
      from++;
    }
    int until = from;
    while (until < most && shade(until + 1) == shade) {
      until++;
    }
    if (from > most || shade(from) != shade) {
      return "";
    }
    return from == until ? "" + from : from + " to " + until;
  }
}
