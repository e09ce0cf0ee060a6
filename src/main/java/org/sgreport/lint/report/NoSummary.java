package org.sgreport.lint.report;

import java.time.LocalDate;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;

/** A report without a summary. */
final class NoSummary extends TextRule {
  NoSummary() {
    super(Rule.info("report/no-summary"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    boolean assembly = text.document().masthead().organ().equals("General Assembly");
    if (text.origin().hasMasthead() && assembly && text.document().summary().isEmpty()) {
      findings.add(
          text.start(),
          "the report has no summary",
          "write one under `summary`, with the mandate in it");
    }
  }

  /** Summaries were asked for from the fifty-fourth session on. */
  @Override
  public LocalDate since() {
    return LocalDate.of(1999, 9, 1);
  }
}
