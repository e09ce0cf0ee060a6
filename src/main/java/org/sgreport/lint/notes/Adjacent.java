package org.sgreport.lint.notes;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** Two marks side by side. */
final class Adjacent extends PatternRule {
  Adjacent() {
    super(
        Rule.warning("notes/adjacent"),
        "\\[\\^\\d+]\\[\\^\\d+]",
        "the marks `{0}` are side by side",
        "put a comma between them, or join the notes",
        "][^");
  }

  @Override
  protected String words(TextUnit unit) {
    return unit.marked();
  }
}
