package org.sgreport.support;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Counts automatic numbers as Word does: lists that share an abstract one count on, unless
 * restarted.
 */
final class WordNumbers {
  private record Level(String format, String text) {}

  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, Boolean> restarts = new HashMap<>();
  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  WordNumbers(Element numbering) {
    WordFile.children(numbering, "abstractNum")
        .forEach(a -> levels.put(WordFile.attribute(a, "abstractNumId"), levels(a)));
    WordFile.children(numbering, "num")
        .forEach(
            n -> {
              String id = WordFile.attribute(n, "numId");
              abstractOf.put(id, WordFile.value(n, "abstractNumId"));
              restarts.put(id, WordFile.all(n, "startOverride").findAny().isPresent());
            });
  }

  private static Map<Integer, Level> levels(Element of) {
    Map<Integer, Level> levels = new HashMap<>();
    WordFile.children(of, "lvl")
        .forEach(
            l ->
                levels.put(
                    Integer.parseInt(WordFile.attribute(l, "ilvl")),
                    new Level(WordFile.value(l, "numFmt"), WordFile.value(l, "lvlText"))));
    return levels;
  }

  /** The label of the next paragraph with this number and level. */
  String next(String id, int level) {
    int[] counts = counters.computeIfAbsent(abstractOf.get(id), a -> new int[9]);
    if (Boolean.TRUE.equals(restarts.replace(id, false))) {
      Arrays.fill(counts, 0);
    }
    counts[level]++;
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    Map<Integer, Level> of = levels.get(abstractOf.get(id));
    String label = of.get(level).text;
    for (int each = 0; each <= level; each++) {
      label = label.replace("%" + (each + 1), number(of.get(each).format, counts[each]));
    }
    return label;
  }

  private static String number(String format, int count) {
    return switch (format) {
      case "upperRoman" -> roman(count);
      case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperLetter" -> String.valueOf((char) ('A' + count - 1));
      case "lowerLetter" -> String.valueOf((char) ('a' + count - 1));
      default -> String.valueOf(count);
    };
  }

  private static String roman(int count) {
    String tens = "X".repeat(count / 10);
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens + ones[count % 10];
  }
}
