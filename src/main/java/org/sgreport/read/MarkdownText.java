package org.sgreport.read;

import java.util.regex.Pattern;

/** Text of somebody else as Markdown that says the same. */
public final class MarkdownText {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_`\\[\\]<]|&(?=[#\\w]+;)");
  private static final Pattern MARK = Pattern.compile("\\\\\\[(\\^\\d+)\\\\]");

  private MarkdownText() {}

  public static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  /** Marks of notes, as {@code [^3]}, stay what they are. */
  public static String escapedBesideMarks(String text) {
    return MARK.matcher(escaped(text)).replaceAll("[$1]");
  }
}
