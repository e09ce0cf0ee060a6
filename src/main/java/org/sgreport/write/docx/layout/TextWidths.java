package org.sgreport.write.docx.layout;

import java.util.regex.Pattern;

/** How wide words come out in the cells of a table, in twips: in the styles Small and SmallX. */
public final class TextWidths {
  private static final int TWIPS = 20;
  private static final Cell HEAD = new Cell("italic", 7, 6);
  private static final Cell BODY = new Cell("regular", 8.5, 5);

  /** Where Word and LibreOffice may part a line: at blanks, and after hyphens and dashes. */
  private static final Pattern PARTS = Pattern.compile("\\s+|(?<=[-–—])(?=\\w)");

  private final FontWidths fonts = new FontWidths();

  /** The face, its size in points, and the room between two characters in twips. */
  private record Cell(String face, double points, int spacing) {}

  /** On one line; that of a head, or of another cell. */
  public int whole(String text, boolean head) {
    Cell cell = head ? HEAD : BODY;
    double ems = 0;
    char before = 0;
    for (char c : text.toCharArray()) {
      ems += fonts.width(cell.face, before, c);
      before = c;
    }
    return (int) Math.ceil(ems * cell.points * TWIPS) + cell.spacing * text.length();
  }

  /** Of the longest word, which is not to be separated. */
  public int longestWord(String text, boolean head) {
    return PARTS.splitAsStream(text).mapToInt(word -> whole(word, head)).max().orElse(0);
  }
}
