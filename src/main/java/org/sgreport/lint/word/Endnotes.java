package org.sgreport.lint.word;

import org.sgreport.diagnostic.Rule;
import org.sgreport.read.WordFacts;

/** Notes at the end of a document. */
final class Endnotes extends WordRule {
  Endnotes() {
    super(
        Rule.error("word/endnotes"),
        WordFacts::endnotes,
        "the file has endnotes",
        "make them footnotes");
  }
}
