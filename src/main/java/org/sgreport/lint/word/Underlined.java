package org.sgreport.lint.word;

import org.sgreport.diagnostic.Rule;
import org.sgreport.read.WordFacts;

/** Underlined words. */
final class Underlined extends WordRule {
  Underlined() {
    super(
        Rule.warning("word/underlined"),
        WordFacts::underlined,
        "words are underlined",
        "remove the underlining");
  }
}
