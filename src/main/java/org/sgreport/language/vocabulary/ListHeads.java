package org.sgreport.language.vocabulary;

import java.util.List;

/**
 * The heads of tables that list: of facts, of respondents, and of measures by group, whose other
 * columns are groups.
 */
public record ListHeads(List<String> facts, List<String> respondents, String measure) {
  public ListHeads {
    facts = List.copyOf(facts);
    respondents = List.copyOf(respondents);
  }
}
