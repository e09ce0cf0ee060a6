package org.sgreport.lint.masthead;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.model.Masthead;
import org.sgreport.model.Report;
import org.sgreport.model.Status;

/** A final report of ours whose foot has no job number, or whose masthead has no emblem. */
final class EmptyPlace extends TextRule {
  EmptyPlace() {
    super(Rule.info("masthead/empty-place"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.origin()
        .report()
        .map(EmptyPlace::empty)
        .filter(places -> !places.isEmpty())
        .ifPresent(
            places ->
                findings.addToMasthead(
                    text,
                    "",
                    "the first page has no " + String.join(" and no ", places),
                    "give `job-number`, `job-date` and `emblem` in report.yaml, or leave the places"
                        + " to conference services"));
  }

  private static List<String> empty(Report report) {
    List<String> empty = new ArrayList<>();
    if (report.masthead().status() == Status.FINAL) {
      Masthead.Job job = report.masthead().job();
      if (job.number().isEmpty()) {
        empty.add("job number");
      } else if (job.date().isEmpty()) {
        empty.add("date behind its job number");
      }
      if (report.settings().composition().emblem().isEmpty()) {
        empty.add("emblem");
      }
    }
    return empty;
  }
}
