package org.sgreport.write.docx.layout;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/**
 * Works out on which page each bookmark comes to stand, as Word and LibreOffice would lay the
 * document out: the file then opens with a contents page that is right.
 */
public final class Layout {
  /**
   * Twips between text and notes: as LibreOffice draws its own rule. Word's is 188 higher, which
   * moves a heading only where it is at the very foot of a page with notes.
   */
  private static final int SEPARATOR = 132;

  private Layout() {}

  /** By the names of bookmarks; parts are found by their names in the file. */
  public static Map<String, Integer> pages(byte[] document, Function<String, byte[]> files) {
    Parts parts = new Parts(files);
    Element body = Dom.children(Parts.root(document)).findFirst().orElseThrow();
    List<Element> sections = Dom.all(body, "sectPr").toList();
    Element last = sections.get(sections.size() - 1);
    BoxReader reader = new BoxReader(new ParagraphReader(parts), column(last));
    Map<String, NoteSize> notes = reader.noteSizes(parts.root("word/footnotes.xml"));
    PageFiller.Room room =
        new PageFiller.Room(
            room(sections.get(0), reader, parts.root("word/header1.xml")),
            sections.stream()
                .map(section -> room(section, reader, parts.root("word/header3.xml")))
                .toList());
    return new PageFiller(reader.boxes(body), notes, SEPARATOR, room).pages();
  }

  private static int column(Element section) {
    return size(section, "pgSz", "w")
        - size(section, "pgMar", "left")
        - size(section, "pgMar", "right");
  }

  /**
   * Between the header, which pushes the text down where it is higher than the margin, and the
   * foot.
   */
  private static int room(Element section, BoxReader reader, Element header) {
    int top =
        Math.max(
            size(section, "pgMar", "top"),
            size(section, "pgMar", "header") + BoxReader.height(reader.boxes(header)));
    return size(section, "pgSz", "h") - top - size(section, "pgMar", "bottom");
  }

  private static int size(Element section, String element, String attribute) {
    return Dom.all(section, element)
        .mapToInt(e -> Integer.parseInt(Dom.attribute(e, attribute)))
        .findFirst()
        .orElse(0);
  }
}
