package org.sgreport.lint.references;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code para. 3 and 4}. */
final class Plural extends PatternRule {
  Plural() {
    super(
        Rule.warning("references/plural"),
        "\\bpara\\. \\d+ (?:and|to) \\d+\\b|\\bpara\\. \\d+[-–]\\d+|\\bparas\\. \\d+(?=[.;)]|$)|\\bparagraph \\d+ (?:and|to) \\d+\\b(?! of)",
        "`{0}` has the wrong number",
        "write `para.` for one and `paras.` for several",
        "para");
  }
}
