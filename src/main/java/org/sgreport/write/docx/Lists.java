package org.sgreport.write.docx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The numbering of a document: the reference part's numbers for paragraphs and headings, and a new
 * one for each list of subparagraphs, so that each starts at (a).
 */
final class Lists {
  static final String PARAGRAPHS = "1";
  static final String HEADINGS = "2";
  private static final String SUBPARAGRAPHS = "3";
  private static final int FIRST_LIST = 3;

  private int opened;
  private int list;

  /** The number of the list that a subparagraph belongs to; a new list of depth 1 opens one. */
  String numberOf(int id, int depth) {
    if (depth == 1 && id != list) {
      list = id;
      opened++;
    }
    return "" + (FIRST_LIST + opened - 1);
  }

  /** The numbering part with the lists opened so far. */
  byte[] part(Look look) {
    String reference = new String(look.part("numbering.xml"), StandardCharsets.UTF_8);
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < opened; i++) {
      numbers.append(
          String.format(
              Locale.ROOT,
              "  <w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%s\"/>"
                  + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n",
              FIRST_LIST + i,
              SUBPARAGRAPHS));
    }
    return reference
        .replace("</w:numbering>", numbers + "</w:numbering>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
