package org.sgreport.lint.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.text.NumberWords;

/** A number as prose has it: "12", "1,234.5", "3.2 million", "$5", "nine"; with its value. */
public final class WrittenNumber {
  private static final List<String> SCALES = List.of("thousand", "million", "billion", "trillion");

  /** Matches one; it has no groups. */
  public static final String PATTERN =
      "(?:\\$?\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million|billion|trillion))?|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)\\b)";

  private static final Pattern PARTS =
      Pattern.compile("\\$?([\\d,]+(?:\\.\\d+)?|\\p{L}+)(?: (\\p{L}+))?");

  private WrittenNumber() {}

  /** The value of what the pattern matches. */
  public static BigDecimal value(String written) {
    Matcher parts = PARTS.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException(written);
    }
    OptionalInt words = NumberWords.parse(parts.group(1));
    BigDecimal figure =
        words.isPresent()
            ? BigDecimal.valueOf(words.getAsInt())
            : new BigDecimal(parts.group(1).replace(",", ""));
    return figure.movePointRight(3 * (SCALES.indexOf(String.valueOf(parts.group(2))) + 1));
  }
}
