package org.sgreport.lint.report;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A report of chapters without conclusions. */
final class NoConclusions extends TextRule {
  private static final Pattern LAST =
      Pattern.compile(
          "(?i)conclu|recommend|observation|way forward|action|outlook|next steps|proposals");

  NoConclusions() {
    super(Rule.info("report/no-conclusions"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<TextUnit> headings = text.units(TextUnit.Kind.HEADING);
    if (headings.size() > 2 && headings.stream().noneMatch(h -> LAST.matcher(h.text()).find())) {
      findings.add(
          text.start(), "no chapter contains conclusions or recommendations", "end with one");
    }
  }
}
