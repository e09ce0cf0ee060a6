package org.sgreport.lint.citations;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** {@code in Resolution 67/145}. */
final class Capital extends PatternRule {
  Capital() {
    super(
        Rule.warning("citations/capital"),
        "(?<=\\p{Ll} |, )(Resolution|Decision)(?= \\d)",
        "`{1}` has a capital within a sentence",
        "write it with a small letter",
        "Resolution ",
        "Decision ");
  }

  /** Notes cite titles. */
  @Override
  protected List<TextUnit> units(LintDocument text) {
    return text.prose().stream().filter(u -> !u.is(TextUnit.Kind.NOTE)).toList();
  }
}
