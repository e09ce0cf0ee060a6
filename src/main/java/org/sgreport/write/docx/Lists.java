package org.sgreport.write.docx;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.ooxml.ListDefinitions;
import org.sgreport.ooxml.ListDefinitions.Kind;

/**
 * The numbers of a document's lists: one for paragraphs and one for headings, and a new one
 * wherever a count begins again: for each list of subparagraphs, and in each annex.
 */
final class Lists {
  private final List<ListDefinitions.Count> counts = new ArrayList<>();
  private String paragraphs = "1";
  private String headings = "2";
  private String subparagraphs = "";
  private int last = 2;
  private int list;

  /** The number of the paragraphs of this part of the document. */
  String paragraphs() {
    return paragraphs;
  }

  String headings() {
    return headings;
  }

  /** In an annex, paragraphs and headings are counted from one again. */
  void beginAnnex() {
    paragraphs = begin(Kind.PARAGRAPHS, 1);
    headings = begin(Kind.HEADINGS, 2);
  }

  /** The number of the list that a subparagraph belongs to; a new list of depth 1 opens one. */
  String numberOf(int id, int depth) {
    if (depth == 1 && id != list) {
      list = id;
      subparagraphs = begin(Kind.SUBPARAGRAPHS, 1);
    }
    return subparagraphs;
  }

  private String begin(Kind kind, int levels) {
    counts.add(new ListDefinitions.Count(++last, kind, levels));
    return "" + last;
  }

  /** The numbering part with the counts begun so far. */
  byte[] part() {
    return ListDefinitions.part(counts);
  }
}
