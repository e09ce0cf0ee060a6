package org.sgreport.write.docx.layout;

import java.util.List;

/** A line of text: its height in twips, and the notes whose marks are in it. */
record Line(int height, List<String> notes) {
  Line {
    notes = List.copyOf(notes);
  }
}
