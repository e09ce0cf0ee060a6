package org.sgreport.write.docx.layout;

import java.util.List;

/** How high a note is in twips, and how high that part which cannot be separated from its mark. */
record NoteSize(int whole, int least) {
  /** Lines of a note that stay on the page of its mark. */
  private static final int LINES = 2;

  static NoteSize of(List<Box> note) {
    int whole = BoxReader.height(note);
    int least =
        note.stream().flatMap(b -> b.lines().stream()).limit(LINES).mapToInt(Line::height).sum();
    return new NoteSize(whole, Math.min(whole, least));
  }
}
