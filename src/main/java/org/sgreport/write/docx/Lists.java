package org.sgreport.write.docx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The numbering of a document: the reference part's numbers for paragraphs and headings, and a new
 * one wherever a count begins again: for each list of subparagraphs, and in each annex.
 */
final class Lists {
  private static final int PARAGRAPHS = 1;
  private static final int HEADINGS = 2;
  private static final int SUBPARAGRAPHS = 3;

  private final StringBuilder opened = new StringBuilder();
  private String paragraphs = "" + PARAGRAPHS;
  private String headings = "" + HEADINGS;
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
    paragraphs = open(PARAGRAPHS, 1);
    headings = open(HEADINGS, 2);
  }

  /** The number of the list that a subparagraph belongs to; a new list of depth 1 opens one. */
  String numberOf(int id, int depth) {
    if (depth == 1 && id != list) {
      list = id;
      subparagraphs = open(SUBPARAGRAPHS, 1);
    }
    return subparagraphs;
  }

  private String open(int kind, int levels) {
    opened.append(
        String.format(
            Locale.ROOT, "  <w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>", ++last, kind));
    for (int level = 0; level < levels; level++) {
      opened.append(
          String.format(
              Locale.ROOT,
              "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"1\"/></w:lvlOverride>",
              level));
    }
    opened.append("</w:num>\n");
    return "" + last;
  }

  /** The numbering part with the numbers opened so far. */
  byte[] part(Look look) {
    String reference = new String(look.part("numbering.xml"), StandardCharsets.UTF_8);
    return reference
        .replace("</w:numbering>", opened + "</w:numbering>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
