package org.sgreport.lint.citations;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code resolution A/RES/70/179}. */
final class ResolutionForm extends PatternRule {
  ResolutionForm() {
    super(
        Rule.error("citations/resolution-form"),
        "\\b[Rr]esolutions? ((?:A/)?RES/\\d+/\\d+|\\d{1,3}-\\d{1,3}\\b(?!/))",
        "`{0}` is not how a resolution is cited",
        "cite session and number, as in resolution 70/179",
        "esolution");
  }
}
