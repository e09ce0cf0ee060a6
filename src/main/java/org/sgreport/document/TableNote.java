package org.sgreport.document;

import java.util.List;

/** A note below a table: its letter and its text. */
public record TableNote(String letter, List<Inline> content) {
  public TableNote {
    content = List.copyOf(content);
  }
}
