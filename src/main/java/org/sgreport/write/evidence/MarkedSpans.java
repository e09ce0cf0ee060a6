package org.sgreport.write.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.document.Evidence;
import org.sgreport.write.html.SpanMarker;

/** The computed words of a document with their numbers, as they are written. */
final class MarkedSpans implements SpanMarker {
  /** The words, and where a reader finds them. */
  record Marked(int number, String where, String words, Evidence evidence) {}

  private final List<Marked> spans = new ArrayList<>();
  private String where = "";

  @Override
  public void at(String part) {
    where = part;
  }

  @Override
  public Optional<Integer> mark(String words, Evidence evidence) {
    spans.add(new Marked(spans.size() + 1, where, words, evidence));
    return Optional.of(spans.size());
  }

  /** In the order of their numbers. */
  List<Marked> all() {
    return spans;
  }
}
