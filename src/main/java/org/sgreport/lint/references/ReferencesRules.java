package org.sgreport.lint.references;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class ReferencesRules {
  public static final List<LintRule> ALL =
      List.of(
          new Direction(),
          new LongInParentheses(),
          new Page(),
          new PinpointSpace(),
          new Plural(),
          new ShortInSentence(),
          new UnknownTarget());

  private ReferencesRules() {}
}
