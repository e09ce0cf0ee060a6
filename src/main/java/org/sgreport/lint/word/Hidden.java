package org.sgreport.lint.word;

import org.sgreport.diagnostic.Rule;
import org.sgreport.read.WordFacts;

/** Text that does not show. */
final class Hidden extends WordRule {
  Hidden() {
    super(
        Rule.warning("word/hidden-text"),
        WordFacts::hidden,
        "the file has hidden text",
        "delete it, or show it");
  }
}
