package org.sgreport.source;

import java.util.Locale;
import org.sgreport.diagnostic.Diagnostics;

/** Tells which characters a file may hold: those of XML 1.0, less what would break lines unseen. */
public final class Characters {
  private static final int MOST_PLACES = 20;

  private Characters() {}

  /**
   * Adds {@code file/bad-character} for each character that may not stand, up to twenty. A form
   * feed may end the pages of a plain text.
   */
  static void check(Source source, Diagnostics diagnostics) {
    int places = 0;
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number);
      int column = 1;
      for (int i = 0; i < line.length() && places < MOST_PLACES; column++) {
        int character = line.codePointAt(i);
        if (!allowed(character) && !(character == '\f' && source.path().endsWith(".txt"))) {
          places++;
          diagnostics.add(
              SourceRules.BAD_CHARACTER.at(
                  source.at(number, column),
                  "the character " + name(character) + " cannot stand in a document",
                  "delete it, or type what it was meant to be"));
        }
        i += Character.charCount(character);
      }
    }
  }

  /** "U+000B". */
  public static String name(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  /**
   * Whether a document can hold the character. Besides what XML 1.0 forbids, the separators U+0085,
   * U+2028 and U+2029, the byte order mark and the non-characters are refused: no keyboard types
   * them, and the program marks computed text with some of the latter.
   */
  public static boolean allowed(int character) {
    if (character < 0x20) {
      return character == '\t' || character == '\n' || character == '\r';
    }
    return !isControl(character) && !isSurrogateOrNonCharacter(character);
  }

  private static boolean isControl(int c) {
    return c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }

  private static boolean isSurrogateOrNonCharacter(int c) {
    return c >= 0xD800 && c <= 0xDFFF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }
}
