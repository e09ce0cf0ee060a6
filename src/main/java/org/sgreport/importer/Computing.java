package org.sgreport.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.Stretch;

/** A text of the imported report, and the stretches of it that a template is to compute. */
final class Computing {
  private final List<Inline> content;
  private final String text;
  private final Map<Integer, Change> changes = new TreeMap<>((a, b) -> b - a);

  /** What stands in place of a stretch. */
  private record Change(Stretch stretch, UnaryOperator<List<Inline>> by) {}

  Computing(List<Inline> content) {
    this.content = content;
    this.text = PlainText.withMarksAlone(content);
  }

  /** With the marks of notes in brackets. */
  String text() {
    return text;
  }

  /** Whether nothing from a place to a place is computed yet. */
  boolean isFree(int from, int to) {
    return changes.values().stream()
        .map(Change::stretch)
        .noneMatch(s -> s.from() < to && from < s.to());
  }

  /** Has the words from a place to a place computed by a query. */
  void compute(int from, int to, String query, Span place) {
    Evidence evidence = new Evidence(query, place, List.of(), Optional.empty());
    change(from, to, words -> List.of(new Inline.Computed(words, evidence)));
  }

  /** Makes the number from a place to a place that of what has the key. */
  void refer(int from, int to, String key) {
    String number = text.substring(from, to);
    change(from, to, words -> List.of(new Inline.Reference(key, number, false)));
  }

  private void change(int from, int to, UnaryOperator<List<Inline>> by) {
    changes.put(from, new Change(new Stretch(from, to), by));
  }

  /** From the last to the first, so that places stay what they are. */
  List<Inline> computed() {
    List<Inline> computed = content;
    for (Change change : changes.values()) {
      computed = change.stretch.replaced(computed, change.by);
    }
    return computed;
  }
}
