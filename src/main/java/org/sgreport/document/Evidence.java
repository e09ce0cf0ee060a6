package org.sgreport.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;

/**
 * Why computed words are what they are: the query in the template, its place, and the places in the
 * inputs that answer it, in the order of the answer.
 */
public record Evidence(String query, Span place, List<Span> inputs, Optional<Claim> claim) {
  /**
   * A drafter's own phrase for a figure, and for its share of a total: "the majority of reporting
   * States", over 11 of 27. The total is 0 for a figure that is no share. Of a change, the figure
   * is the one of now, and there is an earlier one.
   */
  public record Claim(String words, BigDecimal figure, int total, Optional<BigDecimal> before) {
    public static Claim of(String words, BigDecimal figure, int total) {
      return new Claim(words, figure, total, Optional.empty());
    }
  }

  public Evidence {
    inputs = List.copyOf(inputs);
  }
}
