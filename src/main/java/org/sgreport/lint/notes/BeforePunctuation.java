package org.sgreport.lint.notes;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** {@code lit[^3].}, the mark before the stop. */
final class BeforePunctuation extends PatternRule {
  BeforePunctuation() {
    super(
        Rule.error("notes/before-punctuation"),
        "\\[\\^\\d+][.,;:](?!\\d|\\[\\^)",
        "the mark `{0}` is before the punctuation",
        "put the mark after it",
        "[^");
  }

  @Override
  protected String words(TextUnit unit) {
    return unit.marked();
  }
}
