package org.sgreport.draft.call;

import java.util.regex.Pattern;

/** Words as Markdown that prints them as they are. */
public final class Escapes {
  private static final Pattern PUNCTUATION =
      Pattern.compile("[\\\\`*_{}\\[\\]<>#&!|~^+-]|(?<=\\d)[.)]");

  private Escapes() {}

  public static String of(String text) {
    return PUNCTUATION.matcher(text).replaceAll("\\\\$0");
  }
}
