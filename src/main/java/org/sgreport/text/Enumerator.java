package org.sgreport.text;

import java.util.Locale;

/** The marks of headings and subparagraphs: 1 to IV, D, (d), (iv). */
public final class Enumerator {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Enumerator() {}

  public static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(NUMERALS[i]);
      }
    }
    return roman.toString();
  }

  /** a to z, then aa, bb and so on, as Word counts letters. */
  public static String letter(int number) {
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  /** The mark of a heading: I., A., 1., (a), (i) for levels 1 to 5 (Editorial Manual, headings). */
  public static String heading(int level, int number) {
    return switch (level) {
      case 1 -> roman(number) + ".";
      case 2 -> letter(number).toUpperCase(Locale.ROOT) + ".";
      case 3 -> number + ".";
      default -> subparagraph(level - 3, number);
    };
  }

  /** The mark of a subparagraph: (a), (i), a., i., (1) for depths 1 to 5. */
  public static String subparagraph(int depth, int number) {
    return switch (depth) {
      case 1 -> "(" + letter(number) + ")";
      case 2 -> "(" + roman(number).toLowerCase(Locale.ROOT) + ")";
      case 3 -> letter(number) + ".";
      case 4 -> roman(number).toLowerCase(Locale.ROOT) + ".";
      default -> "(" + number + ")";
    };
  }
}
