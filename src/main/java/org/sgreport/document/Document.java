package org.sgreport.document;

import java.util.List;
import org.sgreport.model.Masthead;

/** A report, ready to be written: the same for every writer. The summary may be empty. */
public record Document(
    Masthead masthead,
    List<Block.Paragraph> summary,
    Contents contents,
    List<Block> body,
    List<Note> notes,
    List<Suppression> suppressions) {
  public Document {
    summary = List.copyOf(summary);
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    suppressions = List.copyOf(suppressions);
  }
}
