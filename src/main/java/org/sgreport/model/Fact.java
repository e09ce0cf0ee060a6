package org.sgreport.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.sgreport.source.Located;

/**
 * A figure that recurs, such as 6,499 persons assisted in 2012, with its unit and source. The title
 * is for tables, and may be empty.
 */
public record Fact(
    Located<String> id,
    String title,
    BigDecimal value,
    Optional<UnitWords> unit,
    String asOf,
    String source) {
  /** The unit as it was written; empty where there is none. */
  public String unitWords() {
    return unit.map(u -> u.many().value()).orElse("");
  }
}
