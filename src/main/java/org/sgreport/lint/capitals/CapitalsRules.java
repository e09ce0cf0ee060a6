package org.sgreport.lint.capitals;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class CapitalsRules {
  public static final List<LintRule> ALL =
      List.of(
          new Charter(),
          new Government(),
          new Headquarters(),
          new OrganCapitals(),
          new Reference());

  private CapitalsRules() {}
}
