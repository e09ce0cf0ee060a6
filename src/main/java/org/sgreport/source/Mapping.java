package org.sgreport.source;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;

/** Keys and values, in the order of the file. No key is repeated. */
public record Mapping(List<Entry> entries, Span span) implements Node {
  /** One {@code key: value}. */
  public record Entry(Scalar key, Node value) {}

  public Mapping {
    entries = List.copyOf(entries);
  }

  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().value().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  @Override
  public String kind() {
    return "a mapping";
  }
}
