package org.sgreport.reference;

import java.util.Optional;

/**
 * A State or other treaty participant, by its ISO 3166-1 alpha-3 code ({@code EUE} for the European
 * Union, which has none) and its alpha-2 code. The group is empty for observers and others.
 */
public record State(String code, String shortCode, Kind kind, Optional<RegionalGroup> group) {
  /** Whether it is one of the 193, an observer State, or another participant in treaties. */
  public enum Kind {
    MEMBER,
    OBSERVER,
    OTHER
  }
}
