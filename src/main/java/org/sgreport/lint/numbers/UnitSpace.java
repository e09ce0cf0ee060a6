package org.sgreport.lint.numbers;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code 5kg}. */
final class UnitSpace extends PatternRule {
  UnitSpace() {
    super(
        Rule.warning("numbers/unit-space"),
        "(?<![\\p{L}\\d./-])(\\d+(?:[.,]\\d+)*)(kg|km|cm|mm|mg|ha|kW|MW|GW|kWh|MWh|GWh|kB|MB|GB|TB|Hz|kHz|MHz|GHz)(?![\\p{L}\\d])",
        "`{0}` has no space before its unit",
        "write `{fix}`");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1) + " " + match.group(2));
  }
}
