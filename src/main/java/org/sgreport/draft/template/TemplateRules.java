package org.sgreport.draft.template;

import java.util.List;
import org.sgreport.diagnostic.Rule;

/** What can be wrong with a template as such. */
public final class TemplateRules {
  public static final Rule BAD_CHARACTER = Rule.error("template/bad-character");
  public static final Rule CHANGED_WORDS = Rule.error("template/changed-words");
  public static final Rule FAILED = Rule.error("template/failed");
  public static final Rule NOT_FOUND = Rule.error("template/not-found");
  public static final Rule SYNTAX = Rule.error("template/syntax");
  public static final Rule TOO_LONG = Rule.error("template/too-long");
  public static final Rule UNKNOWN_NAME = Rule.error("template/unknown-name");

  public static final List<Rule> ALL =
      List.of(BAD_CHARACTER, CHANGED_WORDS, FAILED, NOT_FOUND, SYNTAX, TOO_LONG, UNKNOWN_NAME);

  private TemplateRules() {}
}
