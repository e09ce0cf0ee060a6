package org.sgreport.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * The cells of a table: the heads of its columns, which of them hold numbers and stand to the
 * right, and its rows, each as long as the heads.
 */
public record TableBody(
    List<List<Inline>> heads, List<Boolean> right, List<List<List<Inline>>> rows) {
  public TableBody {
    heads = heads.stream().map(List::copyOf).toList();
    right = List.copyOf(right);
    rows = rows.stream().map(r -> r.stream().map(List::copyOf).toList()).toList();
  }

  /** The heads, then the rows. */
  public List<List<List<Inline>>> all() {
    return Stream.concat(Stream.of(heads), rows.stream()).toList();
  }
}
