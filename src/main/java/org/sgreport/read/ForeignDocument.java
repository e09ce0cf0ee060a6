package org.sgreport.read;

import java.util.List;
import java.util.Map;

/**
 * What a document of somebody else says: its passages, and its masthead by the keys of report.yaml.
 */
public record ForeignDocument(List<Passage> passages, Map<String, String> masthead) {
  public ForeignDocument {
    passages = List.copyOf(passages);
    masthead = Map.copyOf(masthead);
  }
}
