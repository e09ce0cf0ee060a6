package org.sgreport.reference;

import java.util.List;
import java.util.Optional;

/**
 * What a name that somebody typed stands for. The key is there only where that is certain;
 * otherwise those that may be meant are, in the order of their likelihood: three at most, or five
 * that the words are part of.
 */
public record Resolution(Optional<String> key, List<String> candidates) {
  public Resolution {
    candidates = List.copyOf(candidates);
  }

  static Resolution certain(String key) {
    return new Resolution(Optional.of(key), List.of());
  }

  static Resolution refused(List<String> candidates) {
    return new Resolution(Optional.empty(), candidates);
  }
}
