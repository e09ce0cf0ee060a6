package org.sgreport.lint.typography;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** {@code —}, which issued documents do not have. */
final class EmDash extends PatternRule {
  EmDash() {
    super(
        Rule.warning("typography/em-dash"),
        " ?— ?",
        "`{0}` is an em dash",
        "write `{fix}`, with spaces");
  }

  @Override
  protected List<TextUnit> units(LintDocument text) {
    return text.units();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(" – ");
  }
}
