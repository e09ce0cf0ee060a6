package org.sgreport.source;

import java.util.List;
import org.sgreport.diagnostic.Span;

/** A YAML list. */
public record Sequence(List<Node> items, Span span) implements Node {
  public Sequence {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
