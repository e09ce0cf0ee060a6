package org.sgreport.draft.markdown;

import java.util.List;
import org.sgreport.diagnostic.Rule;

/** What can be wrong with the Markdown of a template or a text field. */
public final class MarkdownRules {
  public static final Rule BAD_KEY = Rule.error("markdown/bad-key");
  public static final Rule UNKNOWN_REFERENCE = Rule.error("markdown/unknown-reference");
  public static final Rule UNKNOWN_NOTE = Rule.error("markdown/unknown-note");
  public static final Rule NOTE_TWICE = Rule.error("markdown/note-twice");
  public static final Rule UNUSED_NOTE = Rule.warning("markdown/unused-note");
  public static final Rule JOINED_CELL = Rule.error("markdown/joined-cell");
  public static final Rule LOST_CELL = Rule.error("markdown/lost-cell");
  public static final Rule REPEATED_WORD = Rule.warning("markdown/repeated-word");
  public static final Rule UNKNOWN_MARK = Rule.error("markdown/unknown-mark");
  public static final Rule UNSUPPORTED = Rule.error("markdown/unsupported");

  public static final List<Rule> ALL =
      List.of(
          BAD_KEY,
          JOINED_CELL,
          LOST_CELL,
          NOTE_TWICE,
          REPEATED_WORD,
          UNKNOWN_MARK,
          UNKNOWN_NOTE,
          UNKNOWN_REFERENCE,
          UNSUPPORTED,
          UNUSED_NOTE);

  private MarkdownRules() {}
}
