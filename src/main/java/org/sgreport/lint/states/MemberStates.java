package org.sgreport.lint.states;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code member states}. */
final class MemberStates extends PatternRule {
  MemberStates() {
    super(
        Rule.warning("states/member-states"),
        "(?<!federal )\\b[Mm]ember states\\b|(?<=[a-z,] )Member states\\b",
        "`{0}` has a small letter for the States",
        "write `Member States`, or `member States` of another body",
        "ember states");
  }
}
