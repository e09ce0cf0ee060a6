package org.sgreport.read;

import org.sgreport.diagnostic.Span;

/**
 * One heading, paragraph, subparagraph, note, annex or table of a foreign document. The mark is
 * what stands before it ("IV.", "12.", "(a)", or the label of a note), empty where nothing does;
 * the text is Markdown.
 */
public record Passage(Kind kind, int level, String mark, String text, Span place) {
  /** Levels are those of headings from 1, and the depths of subparagraphs from 1; otherwise 0. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    SUBPARAGRAPH,
    NOTE,
    /** The head of an annex; the mark is "Annex" or "Annex II". */
    ANNEX,
    /** A table in Markdown with its caption, marks of its notes in its cells. */
    TABLE
  }
}
