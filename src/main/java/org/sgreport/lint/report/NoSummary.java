package org.sgreport.lint.report;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;

/** A report without a summary. */
final class NoSummary extends TextRule {
  NoSummary() {
    super(Rule.warning("report/no-summary"));
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
}
