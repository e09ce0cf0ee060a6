package org.sgreport.read;

import java.util.Optional;
import org.sgreport.document.Document;

/**
 * A document of others as the tree that reports have, with numbers as they were typed, and what
 * else a Word file has; a text has none of that.
 */
public record ForeignDocument(Document document, Optional<WordFacts> word) {
  /** One that is no Word file. */
  public ForeignDocument(Document document) {
    this(document, Optional.empty());
  }
}
