package org.sgreport.lint.text;

import org.sgreport.diagnostic.Rule;

/** A rule with its id and how severe it is, which are in its constructor and nowhere else. */
public abstract class TextRule implements LintRule {
  private final Rule rule;

  protected TextRule(Rule rule) {
    this.rule = rule;
  }

  @Override
  public final Rule rule() {
    return rule;
  }
}
