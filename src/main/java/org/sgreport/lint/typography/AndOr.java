package org.sgreport.lint.typography;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code and/or}. */
final class AndOr extends TextRule {
  private static final Pattern AND_OR = Pattern.compile("\\band/or\\b");

  AndOr() {
    super(Rule.info("typography/and-or"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<TextUnit> units =
        text.prose().stream().filter(p -> AND_OR.matcher(p.own()).find()).toList();
    if (!units.isEmpty()) {
      findings.add(
          units.get(0),
          "and/or",
          "`and/or` is used in " + units.size() + " paragraphs, the first of them",
          "say which is meant: `and`, `or`, or both");
    }
  }
}
