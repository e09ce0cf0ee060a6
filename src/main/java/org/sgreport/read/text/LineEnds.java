package org.sgreport.read.text;

import java.util.regex.Pattern;
import org.sgreport.text.RaisedLetters;

/** What the beginning and the end of a line say of the sentence that it belongs to. */
public final class LineEnds {
  /** Marks of notes and signs that close, behind a full stop. */
  private static final String BEHIND = "(?:\\[\\^\\d+]|[*”\"’)\\]]|" + RaisedLetters.ANY + ")*";

  private static final Pattern END = Pattern.compile(".*[.:;?!]" + BEHIND);
  private static final Pattern STOP = Pattern.compile(".*[.;]" + BEHIND);
  private static final Pattern CLOSE = Pattern.compile(".*[.?!]" + BEHIND);
  private static final Pattern JOINS = Pattern.compile(".*[\\p{L}\\d][-/–]");
  private static final Pattern BEGIN = Pattern.compile("[\\p{Lu}\\d“\"‘(].*");

  private LineEnds() {}

  public static boolean ends(String line) {
    return END.matcher(line.strip()).matches();
  }

  /** Whether a sentence ends here that no heading has. */
  static boolean stops(String line) {
    return STOP.matcher(line.strip()).matches();
  }

  /** Whether a sentence ends here and nothing follows from it, such as a list. */
  public static boolean closes(String line) {
    return CLOSE.matcher(line.strip()).matches();
  }

  /** Whether the line ends within a word. */
  public static boolean joins(String line) {
    return JOINS.matcher(line).matches();
  }

  public static boolean canBegin(String line) {
    return BEGIN.matcher(line.strip()).matches();
  }
}
