package org.sgreport.lint.citations;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class CitationsRules {
  public static final List<LintRule> ALL =
      List.of(
          new Capital(),
          new CouncilResolution(),
          new MalformedSymbol(),
          new Mandate(),
          new Organ(),
          new ResolutionForm(),
          new SalesNumber(),
          new SecurityCouncil(),
          new Session());

  private CitationsRules() {}
}
