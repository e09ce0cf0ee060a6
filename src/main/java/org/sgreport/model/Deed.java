package org.sgreport.model;

import java.util.List;
import org.sgreport.source.Located;

/**
 * How a measure was taken: by an office of an entity ("Nepal" in "UNDP Nepal"), or by the whole
 * where it is empty; jointly with other entities and States, by their keys and codes; and which
 * States an entity reached by it, who thereby are no respondents.
 */
public record Deed(String office, List<Located<String>> with, List<Located<String>> reached) {
  public Deed {
    with = List.copyOf(with);
    reached = List.copyOf(reached);
  }

  public List<String> partners() {
    return with.stream().map(Located::value).toList();
  }

  public List<String> reachedStates() {
    return reached.stream().map(Located::value).toList();
  }
}
