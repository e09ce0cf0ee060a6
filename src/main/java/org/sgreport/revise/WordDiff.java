package org.sgreport.revise;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
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

  /** In reading order; what went stands before what came in its place. */
  public static List<Run> of(String before, String after) {
    List<String> were = List.of(before.split(" "));
    List<String> are = List.of(after.split(" "));
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(were, are).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(runs, Kind.SAME, were.subList(at, start));
      add(runs, Kind.REMOVED, delta.getSource().getLines());
      add(runs, Kind.ADDED, delta.getTarget().getLines());
      at = start + delta.getSource().size();
    }
    add(runs, Kind.SAME, were.subList(at, were.size()));
    return runs;
  }

  private static void add(List<Run> runs, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new Run(kind, String.join(" ", words)));
    }
  }
}
