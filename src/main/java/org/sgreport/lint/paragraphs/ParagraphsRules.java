package org.sgreport.lint.paragraphs;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class ParagraphsRules {
  public static final List<LintRule> ALL =
      List.of(
          new NumberedSummary(),
          new ParagraphFullStop(),
          new ParagraphSequence(),
          new SubparagraphAlone(),
          new SubparagraphAnd(),
          new SubparagraphCapital(),
          new SubparagraphEnd(),
          new SubparagraphIntroduction(),
          new SubparagraphMark());

  private ParagraphsRules() {}
}
