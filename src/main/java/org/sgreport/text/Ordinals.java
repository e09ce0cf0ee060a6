package org.sgreport.text;

import java.util.Map;

/** Ordinal numbers in words, as sessions are counted: "Sixty-ninth". */
public final class Ordinals {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth",
          "nine", "ninth", "twelve", "twelfth");

  private Ordinals() {}

  public static String of(int number) {
    String words = Words.inWords(number);
    int last = Math.max(words.lastIndexOf('-'), words.lastIndexOf(' ')) + 1;
    String end = words.substring(last);
    String ordinal = end.endsWith("y") ? end.replaceFirst("y$", "ieth") : end + "th";
    return Words.capitalized(words.substring(0, last) + IRREGULAR.getOrDefault(end, ordinal));
  }
}
