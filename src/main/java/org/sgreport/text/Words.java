package org.sgreport.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Lists, counts and dates as the Editorial Manual writes them in English. */
public final class Words {
  private static final String[] UNITS = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /** "a, b and c": no comma before the last "and" (Editorial Manual, punctuation). */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** Words for one to nine, figures from 10 (Editorial Manual, numbers). */
  public static String count(int number) {
    return number < 10 ? inWords(number) : inFigures(number);
  }

  public static String inFigures(int number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** Words for 0 to 999, as at the start of a sentence; figures above. */
  public static String inWords(int number) {
    if (number > 999) {
      return inFigures(number);
    }
    if (number >= 100) {
      int rest = number % 100;
      return UNITS[number / 100] + " hundred" + (rest == 0 ? "" : " and " + inWords(rest));
    }
    if (number >= 20) {
      return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + UNITS[number % 10]);
    }
    return UNITS[number];
  }

  /** "1 August 2014". */
  public static String date(LocalDate date) {
    return DAY_MONTH_YEAR.format(date);
  }

  public static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ENGLISH) + text.substring(first);
  }
}
