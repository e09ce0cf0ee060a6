package org.sgreport.lint.word;

import org.sgreport.diagnostic.Rule;
import org.sgreport.read.WordFacts;

/** A spreadsheet within a document. */
final class Embedded extends WordRule {
  Embedded() {
    super(
        Rule.error("word/embedded"),
        WordFacts::embedded,
        "another file is embedded",
        "put text and tables in their place");
  }
}
