package org.sgreport.lint.word;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class WordRules {
  public static final List<LintRule> ALL =
      List.of(new Embedded(), new Endnotes(), new Hidden(), new Underlined());

  private WordRules() {}
}
