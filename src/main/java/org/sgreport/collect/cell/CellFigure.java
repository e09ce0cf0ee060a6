package org.sgreport.collect.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.model.Amount;

/**
 * A figure as people type it: "1200", "1 200", "1,234,567", "12.5", "10–20", "10 to 20". What may
 * be two figures is none: "1,200" is 1200 to some and 1.2 to others.
 */
public final class CellFigure {
  private static final String ONE = "[-−]?[0-9][0-9.,\\u00A0\\u202F ’']*";
  private static final Pattern RANGE =
      Pattern.compile("(" + ONE + ")\\s*(?:–|—|-|to|until)\\s*(" + ONE + ")");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:([\\u00A0\\u202F ’'])\\d{3}(?:\\1\\d{3})*)");
  private static final Pattern MANY_GROUPS =
      Pattern.compile("\\d{1,3}(?:(,\\d{3}){2,}|(\\.\\d{3}){2,})");
  private static final Pattern BOTH_SIGNS =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+)\\.(\\d+)|(\\d{1,3}(?:\\.\\d{3})+),(\\d+)");
  private static final Pattern DOUBTFUL = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");

  private CellFigure() {}

  /** Empty where the text is no figure, or may be two. */
  public static Optional<Amount> of(String text, boolean typed) {
    Optional<BigDecimal> one = number(text, typed);
    if (one.isPresent()) {
      return one.map(Amount::exactly);
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> from = number(range.group(1).strip(), true);
    Optional<BigDecimal> until = number(range.group(2).strip(), true);
    return from.isPresent() && until.isPresent() && from.get().compareTo(until.get()) <= 0
        ? Optional.of(new Amount(from.get(), until.get()))
        : Optional.empty();
  }

  /** Whether the text may be two figures. */
  public static boolean isDoubtful(String text) {
    return DOUBTFUL.matcher(text).matches();
  }

  /** What was stored as a number is one; what was typed may be doubtful. */
  private static Optional<BigDecimal> number(String text, boolean typed) {
    boolean negative = text.matches("[-−].*");
    String digits = negative ? text.substring(1) : text;
    if (typed && isDoubtful(digits)) {
      return Optional.empty();
    }
    return plain(digits, typed)
        .map(BigDecimal::new)
        .map(
            n ->
                n.signum() == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(n.stripTrailingZeros().toPlainString()))
        .map(n -> negative ? n.negate() : n);
  }

  private static Optional<String> plain(String digits, boolean typed) {
    if (PLAIN.matcher(digits).matches()) {
      return Optional.of(digits.replace(',', '.'));
    }
    if (!typed) {
      return Optional.empty();
    }
    Matcher both = BOTH_SIGNS.matcher(digits);
    if (both.matches()) {
      boolean point = both.group(1) != null;
      return Optional.of(
          point
              ? both.group(1).replace(",", "") + "." + both.group(2)
              : both.group(3).replace(".", "") + "." + both.group(4));
    }
    return GROUPED.matcher(digits).matches() || MANY_GROUPS.matcher(digits).matches()
        ? Optional.of(digits.replaceAll("\\D", ""))
        : Optional.empty();
  }
}
