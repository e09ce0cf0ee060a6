package org.sgreport.model;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.source.Located;

/**
 * What the house that writes a report asks of its words, beyond the Editorial Manual: words to
 * avoid, and spellings and names that are right whatever a rule says of them.
 */
public record House(List<Avoided> avoided, List<String> spellings, List<String> names) {
  public House {
    avoided = List.copyOf(avoided);
    spellings = List.copyOf(spellings);
    names = List.copyOf(names);
  }

  /**
   * Words to avoid, in any of their forms, under an id of the house's own. What to write instead
   * and why are empty where the house does not say; the severity is that of a setting.
   */
  public record Avoided(
      Located<String> id, List<String> words, String write, String severity, String because) {
    public Avoided {
      words = List.copyOf(words);
    }

    /** As a setting or an ignored paragraph names it: {@code house/beneficiary}. */
    public String rule() {
      return "house/" + id.value();
    }
  }

  /** What rules leave alone. */
  public Stream<String> right() {
    return Stream.concat(spellings.stream(), names.stream());
  }
}
