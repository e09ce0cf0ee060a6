package org.sgreport.compare;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, word by word. */
public final class WordDiff {
  /** A run of words that stayed, went or came. */
  public record Run(Kind kind, String words) {}

  /** What became of a run. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  private WordDiff() {}

  /** In reading order; what went comes before what came in its place. */
  public static List<Run> of(String before, String after) {
    List<Run> runs = new ArrayList<>();
    for (DiffRun<String> stretch :
        DiffRun.of(List.of(before.split(" ")), List.of(after.split(" ")), String::equals)) {
      if (stretch.same()) {
        add(runs, Kind.SAME, stretch.before());
      } else {
        add(runs, Kind.REMOVED, stretch.before());
        add(runs, Kind.ADDED, stretch.after());
      }
    }
    return runs;
  }

  private static void add(List<Run> runs, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new Run(kind, String.join(" ", words)));
    }
  }
}
