package org.sgreport.draft.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that travel through FreeMarker and Markdown with the text: where computed words begin and
 * end, and which line of a template or input a line came from. They are Unicode non-characters,
 * which no input may hold.
 */
public final class Marks {
  public static final char COMPUTED = '\uFDD0';
  public static final char WORDS = '\uFDD1';
  public static final char END = '\uFDD2';

  /** Braces that are escaped, and so are no marks. */
  static final char OPENING = '\uFDD5';

  static final char CLOSING = '\uFDD6';

  /** A bracket that is escaped, and so begins no mark of a note. */
  static final char BRACKET = '\uFDD7';

  /** A colon that is escaped, and so begins no box. */
  static final char COLON = '\uFDD8';

  private static final char LINE = '\uFDD3';
  private static final char LINE_END = '\uFDD4';

  static final Pattern LINE_MARK = Pattern.compile(LINE + "(\\d{1,9})" + LINE_END);
  private static final Pattern COMPUTED_MARK =
      Pattern.compile(COMPUTED + "\\d+" + WORDS + "|" + END);

  private Marks() {}

  /** The words as a computed span whose evidence has this index. */
  public static String computed(int evidence, String words) {
    return "" + COMPUTED + evidence + WORDS + words + END;
  }

  /** Says that the line it is on came from the place with this index. */
  public static String line(int place) {
    return "" + LINE + place + LINE_END;
  }

  /** The text as a reader sees it. */
  public static String without(String text) {
    String lines = text.indexOf(LINE) < 0 ? text : LINE_MARK.matcher(text).replaceAll("");
    return lines.indexOf(END) < 0 ? lines : COMPUTED_MARK.matcher(lines).replaceAll("");
  }

  /** The words with the signs that were escaped. */
  static String withBraces(String words) {
    return words
        .replace(OPENING, '{')
        .replace(CLOSING, '}')
        .replace(BRACKET, '[')
        .replace(COLON, ':');
  }

  /** The index on the last line mark of the text, or -1. */
  static int lastLine(String text) {
    int place = -1;
    for (Matcher mark = LINE_MARK.matcher(text); mark.find(); ) {
      place = Integer.parseInt(mark.group(1));
    }
    return place;
  }
}
