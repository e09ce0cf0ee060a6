package org.sgreport.lint.numbers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code US$5}, where "$5" is meant. */
final class UnitedStatesDollars extends PatternRule {
  UnitedStatesDollars() {
    super(
        Rule.warning("numbers/us-dollars"),
        "\\bUSD? ?\\$ ?(?=\\d)|\\bUSD (?=\\d)",
        "`{0}` is plain $ in United Nations documents",
        "write `$` alone",
        "US");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of("$");
  }

  /** Before 2000 issued documents have both forms. */
  @Override
  public LocalDate since() {
    return LocalDate.of(2000, 1, 1);
  }
}
