package org.sgreport.lint.headings;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class HeadingsRules {
  public static final List<LintRule> ALL =
      List.of(
          new AbbreviationInHeading(),
          new Capitals(),
          new HeadingFullStop(),
          new HeadingSequence(),
          new LevelSkipped(),
          new Lone(),
          new MixedNumbering(),
          new WrongEnumerator());

  private HeadingsRules() {}
}
