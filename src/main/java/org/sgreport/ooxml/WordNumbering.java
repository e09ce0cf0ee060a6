package org.sgreport.ooxml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sgreport.text.Enumerator;
import org.w3c.dom.Element;

/** The labels of automatic numbers, counted as Word counts them. */
public final class WordNumbering {
  private static final int LEVELS = 9;

  private record Level(String format, String text, int start) {}

  /** What a level counts like that the file leaves out; Word writes them all. */
  private static final Level LEFT_OUT = new Level("decimal", "", 1);

  private final Map<String, String> abstractOf = new HashMap<>();

  /** Numbers that begin anew, and with which number at which level. */
  private final Map<String, Map<Integer, Integer>> restarting = new HashMap<>();

  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  public WordNumbering(Optional<Element> numbering) {
    numbering.ifPresent(n -> Dom.children(n).forEach(this::add));
  }

  private void add(Element part) {
    if (part.getLocalName().equals("abstractNum")) {
      Map<Integer, Level> of = new HashMap<>();
      Dom.all(part, "lvl")
          .forEach(
              l ->
                  of.put(
                      level(Dom.attribute(l, "ilvl")),
                      new Level(
                          Dom.value(l, "numFmt"),
                          Dom.value(l, "lvlText"),
                          start(Dom.value(l, "start")))));
      levels.put(Dom.attribute(part, "abstractNumId"), of);
    } else if (part.getLocalName().equals("num")) {
      String id = Dom.attribute(part, "numId");
      abstractOf.put(id, Dom.value(part, "abstractNumId"));
      Map<Integer, Integer> starts = new HashMap<>();
      Dom.all(part, "lvlOverride")
          .filter(o -> !Dom.value(o, "startOverride").isEmpty())
          .forEach(
              o ->
                  starts.put(
                      level(Dom.attribute(o, "ilvl")), start(Dom.value(o, "startOverride"))));
      if (!starts.isEmpty()) {
        restarting.put(id, starts);
      }
    }
  }

  /** Whether the level of a number is one that nobody counts. */
  public boolean isBullet(String id, int level) {
    Level of = levels.getOrDefault(abstractOf.getOrDefault(id, ""), Map.of()).get(level);
    return of != null && of.format.equals("bullet");
  }

  /** The label of the next paragraph with this number; empty for a bullet or an unknown number. */
  public String next(String id, int level) {
    Map<Integer, Level> of = levels.getOrDefault(abstractOf.getOrDefault(id, ""), Map.of());
    if (!of.containsKey(level) || of.get(level).format.equals("bullet")) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(abstractOf.get(id), a -> new int[LEVELS]);
    Map<Integer, Integer> starts = restarting.remove(id);
    if (starts != null) {
      Arrays.fill(counts, 0);
      starts.forEach((at, start) -> counts[at] = at <= level ? start - 1 : 0);
    }
    boolean first = counts[level] == 0 && (starts == null || !starts.containsKey(level));
    counts[level] = first ? of.get(level).start : counts[level] + 1;
    Arrays.fill(counts, level + 1, LEVELS, 0);
    String label = of.get(level).text;
    for (int each = 0; each <= level; each++) {
      label =
          label.replace(
              "%" + (each + 1), number(of.getOrDefault(each, LEFT_OUT).format, counts[each]));
    }
    return label;
  }

  /** What a level counts from; 1 where nothing says so. */
  private static int start(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
  }

  /** The level, from 0, that an attribute names; 0 where it names none that Word has. */
  public static int level(String text) {
    return text.matches("[0-8]") ? Integer.parseInt(text) : 0;
  }

  private static String number(String format, int count) {
    return switch (format) {
      case "upperRoman" -> Enumerator.roman(count);
      case "lowerRoman" -> Enumerator.roman(count).toLowerCase(Locale.ROOT);
      case "upperLetter" -> Enumerator.letter(count).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> Enumerator.letter(count);
      default -> String.valueOf(count);
    };
  }
}
