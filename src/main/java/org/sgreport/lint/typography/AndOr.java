package org.sgreport.lint.typography;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** {@code and/or}. */
final class AndOr extends TextRule {
  private static final Pattern AND_OR = Pattern.compile("\\band/or\\b");

  AndOr() {
    super(Rule.info("typography/and-or"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    List<Piece> pieces = text.prose().stream().filter(p -> AND_OR.matcher(p.own()).find()).toList();
    if (!pieces.isEmpty()) {
      findings.add(
          pieces.get(0),
          "and/or",
          "`and/or` stands in " + pieces.size() + " paragraphs, the first of them",
          "say which is meant: `and`, `or`, or both");
    }
  }
}
