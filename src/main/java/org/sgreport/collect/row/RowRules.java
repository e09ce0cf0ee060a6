package org.sgreport.collect.row;

import org.sgreport.diagnostic.Rule;

/** What can be wrong with rows and columns of replies. */
public final class RowRules {
  public static final Rule TWO_ANSWERS = Rule.error("collect/two-answers");
  public static final Rule UNKNOWN_COLUMN = Rule.error("add/unknown-column");
  public static final Rule UNKNOWN_STATE = Rule.error("add/unknown-state");
  public static final Rule WRONG_TOTAL = Rule.warning("collect/wrong-total");

  private RowRules() {}
}
