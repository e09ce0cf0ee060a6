package org.sgreport.read.text;

/** How wide words are on a page, in thousandths of the size of their letters, about. */
final class LetterWidths {
  /** Of the letters from a to z in a type with serifs, as reports are set in. */
  private static final int[] SMALL = {
    444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
    278, 500, 500, 722, 500, 500, 444
  };

  private static final int CAPITAL = 680;
  private static final int SIGN = 280;
  private static final int BLANK = 250;
  private static final int OTHER = 500;

  private LetterWidths() {}

  static int of(String words) {
    return words.chars().map(LetterWidths::of).sum();
  }

  private static int of(int letter) {
    if (letter >= 'a' && letter <= 'z') {
      return SMALL[letter - 'a'];
    }
    if (Character.isUpperCase(letter)) {
      return CAPITAL;
    }
    return letter == ' ' ? BLANK : Character.isLetterOrDigit(letter) ? OTHER : SIGN;
  }
}
