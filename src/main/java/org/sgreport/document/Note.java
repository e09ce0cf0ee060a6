package org.sgreport.document;

import java.util.List;
import org.sgreport.diagnostic.Span;

/** A footnote. Notes are numbered through the document in the order of their marks. */
public record Note(int number, List<Inline> content, Span place) {
  public Note {
    content = List.copyOf(content);
  }
}
