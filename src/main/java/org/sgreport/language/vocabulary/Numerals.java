package org.sgreport.language.vocabulary;

import java.math.BigDecimal;

/** Numbers as running text has them. */
public interface Numerals {
  /** In words or figures, as the language has it within a sentence: "nine", "10". */
  String count(int number);

  /** Before what is counted, where there is none of it: "no". */
  String no();

  /** "1,234". */
  String inFigures(int number);

  /** With the decimals that it has: "3.8". */
  String inFigures(BigDecimal number);

  /** As at the start of a sentence: "twelve"; in figures where it is too large for words. */
  String inWords(int number);

  /** As sessions are counted, with a capital: "Sixty-ninth". */
  String ordinal(int number);

  /** "12 per cent". */
  String perCent(String figure);

  /** "3.8 billion"; the scale is one of those that units of facts have. */
  String scaled(String figure, String scale);

  /** "a few". */
  String share(Share share);
}
