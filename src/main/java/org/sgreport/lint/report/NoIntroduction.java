package org.sgreport.lint.report;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A report of chapters without an introduction. */
final class NoIntroduction extends TextRule {
  private static final Pattern FIRST = Pattern.compile("(?i)introduct|mandate|overview|background");

  NoIntroduction() {
    super(Rule.info("report/no-introduction"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<TextUnit> headings = text.units(TextUnit.Kind.HEADING);
    if (headings.size() > 2 && !FIRST.matcher(headings.get(0).text()).find()) {
      findings.add(
          headings.get(0),
          "the first chapter is no introduction",
          "begin with one that says what was asked for");
    }
  }
}
