package org.sgreport.document;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;

/**
 * Why computed words are what they are: the query in the template, its place, and the places in the
 * inputs that answer it, in the order of the answer.
 */
public record Evidence(String query, Span place, List<Span> inputs, Optional<Claim> claim) {
  /** A drafter's own phrase for a share: "the majority of reporting States", over 11 of 27. */
  public record Claim(String words, int count, int total) {}

  public Evidence {
    inputs = List.copyOf(inputs);
  }
}
