package org.sgreport.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers in English words, from "zero" to "nine hundred and ninety-nine". */
public final class NumberWords {
  /** The last that has words. */
  public static final int LAST = 999;

  private static final List<String> UNITS =
      List.of(
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
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** Made when words are first read: most runs only write some. */
  private static final class Written {
    static final List<String> ALL =
        IntStream.rangeClosed(0, LAST).mapToObj(NumberWords::of).toList();
  }

  private NumberWords() {}

  /** The words of a number up to {@link #LAST}, in small letters. */
  public static String of(int number) {
    if (number >= 100) {
      int rest = number % 100;
      return UNITS.get(number / 100) + " hundred" + (rest == 0 ? "" : " and " + of(rest));
    }
    if (number >= 20) {
      return TENS.get(number / 10 - 2) + (number % 10 == 0 ? "" : "-" + UNITS.get(number % 10));
    }
    return UNITS.get(number);
  }

  /** The number that words stand for, whatever their case; empty where they are none. */
  public static OptionalInt parse(String words) {
    int number = Written.ALL.indexOf(words.toLowerCase(Locale.ROOT));
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Whether a count is this number, in words or in figures. */
  public static boolean says(String count, int number) {
    return count.equals("" + number) || parse(count).equals(OptionalInt.of(number));
  }

  /** The words of some numbers as alternatives of a pattern, longer ones first. */
  static String alternatives(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .map(n -> first + last - n)
        .mapToObj(NumberWords::of)
        .collect(Collectors.joining("|"));
  }
}
