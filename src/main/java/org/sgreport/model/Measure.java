package org.sgreport.model;

import java.util.List;
import java.util.Optional;
import org.sgreport.source.Located;

/**
 * One entry of the code frame, such as {@code specific-legislation}. Without statuses, a reply
 * reports the measure and no more; with them, it says which. One with a value asks for a figure,
 * too.
 */
public record Measure(
    Located<String> id,
    String title,
    Reporter reporter,
    List<Located<String>> statuses,
    Optional<UnitWords> value) {
  /** Who can report a measure. */
  public enum Reporter {
    STATES,
    ENTITIES
  }

  public Measure {
    statuses = List.copyOf(statuses);
  }

  public List<String> statusNames() {
    return statuses.stream().map(Located::value).toList();
  }
}
