package org.sgreport.read;

import java.util.List;
import java.util.Optional;
import org.sgreport.document.Document;

/**
 * A document of others as the tree that reports have, with numbers as they were typed, and what
 * else a Word file has; a text has none of that. The passages are what a count of its own found in
 * the file; none where nobody counted.
 */
public record ForeignDocument(
    Document document,
    Optional<WordFacts> word,
    List<MarginComment> comments,
    List<Passage> passages,
    List<Passage> leftOut) {
  public ForeignDocument {
    comments = List.copyOf(comments);
    leftOut = List.copyOf(leftOut);
    passages = List.copyOf(passages);
  }

  /** One that is no Word file. */
  public ForeignDocument(Document document) {
    this(document, Optional.empty(), List.of(), List.of(), List.of());
  }

  /** A text or the like, of which the passages are counted. */
  public ForeignDocument(Document document, List<Passage> passages, List<Passage> leftOut) {
    this(document, Optional.empty(), List.of(), passages, leftOut);
  }
}
