package org.sgreport.language.en;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.sgreport.language.vocabulary.Numerals;
import org.sgreport.language.vocabulary.Share;
import org.sgreport.text.NumberWords;

/** English numbers (Editorial Manual, numbers). */
final class EnglishNumerals implements Numerals {
  private static final int FIRST_IN_FIGURES = 10;
  private static final Map<String, String> ORDINALS =
      Map.of(
          "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth",
          "nine", "ninth", "twelve", "twelfth");

  @Override
  public String count(int number) {
    return number < FIRST_IN_FIGURES ? inWords(number) : inFigures(number);
  }

  @Override
  public String no() {
    return "no";
  }

  @Override
  public String inFigures(int number) {
    if (number < 0) {
      return "-" + inFigures(-number);
    }
    return number < 1_000
        ? String.valueOf(number)
        : inFigures(number / 1_000) + "," + String.valueOf(1_000 + number % 1_000).substring(1);
  }

  @Override
  public String inFigures(BigDecimal number) {
    return String.format(Locale.ENGLISH, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  @Override
  public String inWords(int number) {
    return number > NumberWords.LAST ? inFigures(number) : NumberWords.of(number);
  }

  @Override
  public String ordinal(int number) {
    String words = inWords(number);
    int last = Math.max(words.lastIndexOf('-'), words.lastIndexOf(' ')) + 1;
    String end = words.substring(last);
    String ordinal = end.endsWith("y") ? end.replaceFirst("y$", "ieth") : end + "th";
    return English.INSTANCE.capitalized(
        words.substring(0, last) + ORDINALS.getOrDefault(end, ordinal));
  }

  @Override
  public String perCent(String figure) {
    return figure + " per cent";
  }

  @Override
  public String scaled(String figure, String scale) {
    return figure + " " + scale;
  }

  @Override
  public String share(Share share) {
    return share.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
