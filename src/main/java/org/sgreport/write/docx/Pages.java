package org.sgreport.write.docx;

import java.util.Map;
import java.util.function.Function;
import org.sgreport.write.docx.layout.Layout;

/** The pages on which bookmarks come to stand. */
record Pages(Map<String, Integer> byBookmark) {
  /** Before anything is laid out, everything is on the first page. */
  static final Pages UNKNOWN = new Pages(Map.of());

  Pages {
    byBookmark = Map.copyOf(byBookmark);
  }

  /** Lays the document out by its parts, each found by its name in the file. */
  static Pages of(byte[] document, Function<String, byte[]> parts) {
    return new Pages(Layout.pages(document, parts));
  }

  int of(String bookmark) {
    return byBookmark.getOrDefault(bookmark, 1);
  }
}
