package org.sgreport.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sgreport.source.Located;

/**
 * The earlier report as issued: what "up from" is computed from, and nothing else. The folder is
 * where its inputs were, for {@code validate}; it may be empty.
 */
public record Previous(
    Located<String> symbol,
    Optional<LocalDate> date,
    String folder,
    Respondents respondents,
    List<Count> counts,
    List<Fact> facts) {
  public Previous {
    counts = List.copyOf(counts);
    facts = List.copyOf(facts);
  }

  /**
   * How many Member States and entities replied, and who, by codes and keys; those whose replies
   * were withheld are counted, and not among the names.
   */
  public record Respondents(
      Located<Integer> states, Located<Integer> entities, List<Located<String>> names) {
    public Respondents {
      names = List.copyOf(names);
    }
  }

  /**
   * How many reported a measure, with a status where the measure has some, and the sum of the
   * figures that they gave; empty where it asks for none.
   */
  public record Count(
      Located<String> measure, String status, int count, Optional<BigDecimal> sum) {}
}
