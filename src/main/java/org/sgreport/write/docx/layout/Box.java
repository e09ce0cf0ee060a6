package org.sgreport.write.docx.layout;

import java.util.List;
import java.util.Set;

/**
 * A paragraph or a row of a table as it is laid on pages: its lines, the space before and after it
 * in twips, what it must stay together with, and the bookmarks that begin in it.
 */
record Box(List<Line> lines, int before, int after, Set<Keep> keeps, List<String> bookmarks) {
  /** What keeps lines together or apart. */
  enum Keep {
    WITH_NEXT,
    LINES,
    /** It begins a page. */
    NEW_PAGE,
    /** What follows belongs to another section, which begins a page. */
    NEW_SECTION,
    /** It is in a frame at the foot of its page. */
    AT_FOOT
  }

  Box {
    lines = List.copyOf(lines);
    keeps = Set.copyOf(keeps);
    bookmarks = List.copyOf(bookmarks);
  }

  int height() {
    return lines.stream().mapToInt(Line::height).sum();
  }

  boolean is(Keep keep) {
    return keeps.contains(keep);
  }
}
