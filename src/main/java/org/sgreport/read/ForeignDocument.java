package org.sgreport.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document of somebody else says: its passages, its masthead by the keys of report.yaml, and
 * what else a Word file has.
 */
public record ForeignDocument(
    List<Passage> passages, Map<String, String> masthead, Optional<WordFacts> word) {
  public ForeignDocument {
    passages = List.copyOf(passages);
    masthead = Map.copyOf(masthead);
  }

  /** One that is no Word file. */
  public ForeignDocument(List<Passage> passages, Map<String, String> masthead) {
    this(passages, masthead, Optional.empty());
  }
}
