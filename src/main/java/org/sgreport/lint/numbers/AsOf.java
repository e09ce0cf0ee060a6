package org.sgreport.lint.numbers;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code As of 30 May 2016, 40 had replied}, of a state of things. */
final class AsOf extends PatternRule {
  AsOf() {
    super(
        Rule.info("numbers/as-of"),
        "\\b([Aa])s of (?=(?:\\d{1,2} )?{month} \\d{4}\\b[^.;]{0,60}\\b(?:had|were|was|has|have|stood|included|contained)\\b)",
        "`As of` means from a day on; the situation on a day is `as at`",
        "write `as at`",
        "s of ");
  }
}
