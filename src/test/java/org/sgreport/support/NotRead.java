package org.sgreport.support;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that messages name as not read. */
public final class NotRead {
  private static final Pattern WORDS =
      Pattern.compile("\\]: .*?(\\d+) (?:of \\d+ words|words more)");

  private NotRead() {}

  /** How many they are. */
  public static int words(String messages) {
    return messages
        .lines()
        .filter(l -> l.contains("read/left-out"))
        .map(WORDS::matcher)
        .filter(Matcher::find)
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .sum();
  }
}
