package org.sgreport.read.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Marks of notes, as {@code [^3]}, whether or not the note is in the same line. */
final class NoteLabels implements LinkProcessor {
  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    boolean isMark = link.destination() == null && link.text().matches("\\^\\S+");
    return isMark
        ? LinkResult.replaceWith(
            new FootnoteReference(link.text().substring(1)), link.afterTextBracket())
        : LinkResult.none();
  }
}
