package org.sgreport.lint.report;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class ReportRules {
  public static final List<LintRule> ALL =
      List.of(
          new ActionBody(),
          new Length(),
          new MandateNotCited(),
          new NoConclusions(),
          new NoIntroduction(),
          new NoSummary(),
          new UnneededWaiver(),
          new WordLimit());

  private ReportRules() {}
}
