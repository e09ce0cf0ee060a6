package org.sgreport.lint.report;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.WordCount;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;

/** A waiver of a limit that the report keeps. */
final class UnneededWaiver extends TextRule {
  UnneededWaiver() {
    super(Rule.info("report/unneeded-waiver"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.origin()
        .report()
        .filter(r -> !r.settings().composition().waiver().isEmpty())
        .filter(r -> words(text) <= r.settings().composition().wordLimit())
        .ifPresent(
            r ->
                findings.add(
                    text.start(),
                    "a waiver is noted though the report keeps its limit",
                    "delete `waiver` in report.yaml"));
  }

  private static int words(LintDocument text) {
    return WordCount.of(text.document()).stream().mapToInt(WordCount.Part::words).sum();
  }
}
