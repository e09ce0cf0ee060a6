package org.sgreport.draft.markdown;

import java.util.ArrayList;
import java.util.List;

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

  private Marks() {}

  /** The words as a computed span whose evidence has this index. */
  public static String computed(int evidence, String words) {
    return "" + COMPUTED + evidence + WORDS + words + END;
  }

  /** Says that the line it is on came from the place with this index. */
  public static String line(int place) {
    return "" + LINE + place + LINE_END;
  }

  /**
   * The computed words of a text with their marks; what has been cut up to the next mark, or its
   * end.
   */
  public static List<String> spans(String text) {
    List<String> spans = new ArrayList<>();
    int end;
    for (int from = next(text, 0); from < text.length(); from = next(text, end)) {
      end = text.charAt(from) == COMPUTED ? spanEnd(text, from) : from + 1;
      spans.add(text.substring(from, end));
    }
    return spans;
  }

  private static int spanEnd(String text, int from) {
    int at = next(text, from + 1);
    while (at < text.length() && text.charAt(at) == WORDS) {
      at = next(text, at + 1);
    }
    return at < text.length() && text.charAt(at) == END ? at + 1 : at;
  }

  /** Where the next mark of computed words is, or the text's end. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) < COMPUTED || text.charAt(at) > END)) {
      at++;
    }
    return at;
  }

  private static boolean isMarked(String text) {
    return next(text, 0) < text.length();
  }

  /** The text as a reader sees it. */
  public static String without(String text) {
    String lines = withoutLines(text);
    return isMarked(lines) ? withoutComputed(lines) : lines;
  }

  private static String withoutComputed(String text) {
    StringBuilder words = new StringBuilder(text.length());
    int from = 0;
    for (int mark = next(text, 0); mark < text.length(); mark = next(text, mark + 1)) {
      int digits = text.charAt(mark) == COMPUTED ? digits(text, mark, WORDS) : 0;
      if (digits > 0 || text.charAt(mark) == END) {
        words.append(text, from, mark);
        from = mark + (digits > 0 ? digits + 2 : 1);
      }
    }
    return words.append(text, from, text.length()).toString();
  }

  /** The text without its line marks; those that a template has cut stay. */
  static String withoutLines(String text) {
    StringBuilder without = new StringBuilder(text.length());
    int from = 0;
    for (int mark = text.indexOf(LINE); mark >= 0; mark = text.indexOf(LINE, mark + 1)) {
      int digits = digits(text, mark, LINE_END);
      if (digits > 0) {
        without.append(text, from, mark);
        from = mark + digits + 2;
      }
    }
    return from == 0 ? text : without.append(text, from, text.length()).toString();
  }

  /** How many digits a mark has; none where it is cut. */
  private static int digits(String text, int mark, char last) {
    int end = mark + 1;
    while (end < text.length() && end <= mark + 9 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == last ? end - mark - 1 : 0;
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
    int mark = text.lastIndexOf(LINE);
    int digits = mark < 0 ? 0 : digits(text, mark, LINE_END);
    return digits == 0 ? -1 : Integer.parseInt(text.substring(mark + 1, mark + 1 + digits));
  }
}
