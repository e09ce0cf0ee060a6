package org.sgreport.source;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.text.HiddenSigns;

/** Tells which characters a file may hold: those of XML 1.0, less what would break lines unseen. */
public final class Characters {
  private static final int MOST_PLACES = 20;

  /** Those of pages, lines and paragraphs in texts that others copied. */
  private static final String LINE_ENDS = "\f\u000B\u0085\u2028\u2029";

  private Characters() {}

  /**
   * Adds {@code file/bad-character} for each character that may not stand, and {@code
   * file/hidden-character} for each that is not seen, up to twenty. A form feed may end the pages
   * of a plain text.
   */
  static void check(Source source, Diagnostics diagnostics) {
    int places = 0;
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number);
      int column = 1;
      int before = ' ';
      for (int i = 0; i < line.length() && places < MOST_PLACES; column++) {
        int character = line.codePointAt(i);
        if (!isUsual(character)) {
          Optional<Diagnostic> wrong = wrong(character, before, source.at(number, column));
          wrong.ifPresent(diagnostics::add);
          places += wrong.isPresent() ? 1 : 0;
        }
        before = character;
        i += Character.charCount(character);
      }
    }
  }

  private static boolean isUsual(int character) {
    return character >= ' ' && character < 0x7F || character == '\t';
  }

  private static Optional<Diagnostic> wrong(int character, int before, Span place) {
    if (!allowed(character)) {
      return LINE_ENDS.indexOf(character) >= 0 && place.path().endsWith(".txt")
          ? Optional.empty()
          : Optional.of(
              SourceRules.BAD_CHARACTER.at(
                  place,
                  "the character " + HiddenSigns.name(character) + " is not allowed in a document",
                  "delete it, or type what was meant"));
    }
    return HiddenSigns.is(character) && !HiddenSigns.joins(character, before)
        ? Optional.of(hidden(character, place))
        : Optional.empty();
  }

  /** That a character is there which nobody sees. */
  public static Diagnostic hidden(int character, Span place) {
    String called = String.valueOf(Character.getName(character)).toLowerCase(Locale.ROOT);
    return SourceRules.HIDDEN_CHARACTER.at(
        place,
        "the character " + HiddenSigns.name(character) + " (" + called + ") cannot be seen",
        "delete it, unless the words need it");
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

  /** The first character of the words that no document can hold. */
  public static OptionalInt firstRefused(String words) {
    for (int i = 0; i < words.length(); ) {
      int character = words.codePointAt(i);
      if (!isUsual(character) && !allowed(character)) {
        return OptionalInt.of(character);
      }
      i += Character.charCount(character);
    }
    return OptionalInt.empty();
  }

  private static boolean isControl(int c) {
    return c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }

  private static boolean isSurrogateOrNonCharacter(int c) {
    return c >= 0xD800 && c <= 0xDFFF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }
}
