package org.sgreport.importer;

import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.BlockNames;
import org.sgreport.document.Note;

/**
 * Where a text of the imported report stands: "para. 18" or "note 3", its line in the file, and the
 * heading that it is under; no heading for a note.
 */
record Spot(String label, Span place, String heading, boolean isNote) {
  static Spot of(Block block, BlockNames labels, String heading) {
    return new Spot(labels.of(block), block.place(), heading, false);
  }

  static Spot of(Note note) {
    return new Spot("note " + note.number(), note.place(), "", true);
  }
}
