package org.sgreport.check;

import org.sgreport.diagnostic.Rule;

/** A check with its id and how severe it is, which are in its constructor and nowhere else. */
abstract class RuleOfInputs implements Check {
  private final Rule rule;

  RuleOfInputs(Rule rule) {
    this.rule = rule;
  }

  @Override
  public final Rule rule() {
    return rule;
  }
}
