package org.sgreport.text;

/** Small letters as raised signs, as marks of notes of a table or box have them: ᵃ, ᵇ. */
public final class RaisedLetters {
  private static final String LETTERS = "abcdefghijklmnoprstuvwxyz";
  private static final String RAISED = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

  /** One of them, in a regular expression. */
  public static final String ANY = "[" + RAISED + "]";

  private RaisedLetters() {}

  /** Whether a line is that of a note with such a mark. */
  public static boolean begin(String line) {
    return line.stripLeading().matches(ANY + ".*");
  }

  /** A letter that has no raised form stays as it is. */
  public static String of(String letter) {
    int at = LETTERS.indexOf(letter);
    return at < 0 ? letter : RAISED.substring(at, at + 1);
  }
}
