package org.sgreport.lint.notes;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** An address that says where the reader came from. */
final class Tracking extends PatternRule {
  Tracking() {
    super(
        Rule.warning("notes/tracking"),
        "[?&](?:utm_\\w+|fbclid|gclid)=\\S*|#:~:text=\\S*",
        "the address has the tail `{0}`",
        "cut it off",
        "utm_",
        "clid=",
        "#:~");
  }

  @Override
  protected String words(TextUnit unit) {
    return unit.text();
  }
}
