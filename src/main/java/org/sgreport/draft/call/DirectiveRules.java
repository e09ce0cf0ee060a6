package org.sgreport.draft.call;

import java.util.List;
import org.sgreport.diagnostic.Rule;

/** What can be wrong with a directive in a template. */
public final class DirectiveRules {
  public static final Rule BAD_ARGUMENT = Rule.error("template/bad-argument");
  public static final Rule EMPTY_LIST = Rule.error("template/empty-list");
  public static final Rule MISSING_ARGUMENT = Rule.error("template/missing-argument");
  public static final Rule RENAMED_ARGUMENT = Rule.error("template/renamed-argument");
  public static final Rule UNKNOWN_ARGUMENT = Rule.error("template/unknown-argument");
  public static final Rule UNKNOWN_KEY = Rule.error("template/unknown-key");

  public static final List<Rule> ALL =
      List.of(
          BAD_ARGUMENT,
          EMPTY_LIST,
          MISSING_ARGUMENT,
          RENAMED_ARGUMENT,
          UNKNOWN_ARGUMENT,
          UNKNOWN_KEY);

  private DirectiveRules() {}
}
