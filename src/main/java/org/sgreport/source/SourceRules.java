package org.sgreport.source;

import java.util.List;
import org.sgreport.diagnostic.Rule;

/** What can be wrong with a file before anyone asks what it means. */
public final class SourceRules {
  public static final Rule BAD_CHARACTER = Rule.error("file/bad-character");
  public static final Rule HIDDEN_CHARACTER = Rule.warning("file/hidden-character");
  public static final Rule LINKED_OUTSIDE = Rule.error("file/linked-outside");
  public static final Rule NOT_UTF_8 = Rule.error("file/not-utf-8");
  public static final Rule TOO_LARGE = Rule.error("file/too-large");
  public static final Rule UNREADABLE = Rule.error("file/unreadable");
  public static final Rule ALIAS = Rule.error("yaml/alias");
  public static final Rule DUPLICATE_KEY = Rule.error("yaml/duplicate-key");
  public static final Rule EMPTY = Rule.error("yaml/empty");
  public static final Rule KEY_NOT_TEXT = Rule.error("yaml/key-not-text");
  public static final Rule SEVERAL_DOCUMENTS = Rule.error("yaml/several-documents");
  public static final Rule SYNTAX = Rule.error("yaml/syntax");
  public static final Rule TAB = Rule.error("yaml/tab");
  public static final Rule TAG = Rule.error("yaml/tag");
  public static final Rule TOO_DEEP = Rule.error("yaml/too-deep");

  public static final List<Rule> ALL =
      List.of(
          BAD_CHARACTER,
          HIDDEN_CHARACTER,
          LINKED_OUTSIDE,
          NOT_UTF_8,
          TOO_LARGE,
          UNREADABLE,
          ALIAS,
          DUPLICATE_KEY,
          EMPTY,
          KEY_NOT_TEXT,
          SEVERAL_DOCUMENTS,
          SYNTAX,
          TAB,
          TAG,
          TOO_DEEP);

  private SourceRules() {}
}
