package org.sgreport.lint.citations;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code Economic and Social Council resolution 23}. */
final class CouncilResolution extends PatternRule {
  CouncilResolution() {
    super(
        Rule.warning("citations/council-resolution"),
        "\\bEconomic and Social Council resolution (?!\\d{4}/\\d|\\d+(?: [A-Z])? \\([IVXLC]+\\))(\\S+)",
        "`{0}` is not how a resolution of the Council is cited",
        "cite year and number, as in 2015/23",
        "Council resolution");
  }
}
