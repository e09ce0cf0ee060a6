package org.sgreport.lint.typography;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.AnywhereRule;

/** {@code —}, which issued documents do not have. */
final class EmDash extends AnywhereRule {
  EmDash() {
    super(
        Rule.warning("typography/em-dash"),
        " ?— ?",
        "`{0}` is an em dash",
        "write `{fix}`, with spaces",
        "—");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(" – ");
  }
}
