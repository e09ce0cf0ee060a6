package org.sgreport.lint.citations;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class CitationsRules {
  public static final List<LintRule> ALL =
      List.of(
          new Capital(),
          new CitedOrgan(),
          new CouncilResolution(),
          new MalformedCitation(),
          new Mandate(),
          new OtherOrgan(),
          new ResolutionForm(),
          new ResolutionSession(),
          new SalesNumber(),
          new SecurityCouncil());

  private CitationsRules() {}
}
