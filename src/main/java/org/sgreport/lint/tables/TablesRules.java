package org.sgreport.lint.tables;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class TablesRules {
  public static final List<LintRule> ALL =
      List.of(
          new AnnexNotMentioned(), new AnnexNumeral(), new NoTitle(), new TooSmall(), new Total());

  private TablesRules() {}
}
