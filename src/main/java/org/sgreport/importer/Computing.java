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
import org.sgreport.document.Portion;

/** A text of the imported report, and the portions of it that a template is to compute. */
final class Computing {
  private final List<Inline> content;
  private final String text;
  private final Map<Integer, Edit> edits = new TreeMap<>((a, b) -> b - a);

  /** What takes the place of a portion. */
  private record Edit(Portion portion, UnaryOperator<List<Inline>> by) {}

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
    return edits.values().stream()
        .map(Edit::portion)
        .noneMatch(s -> s.from() < to && from < s.to());
  }

  /** Has the words from a place to a place computed by a query. */
  void compute(int from, int to, String query, Span place) {
    Evidence evidence = new Evidence(query, place, List.of(), Optional.empty());
    edit(from, to, words -> List.of(new Inline.Computed(words, evidence)));
  }

  /** Makes the number from a place to a place that of what has the key. */
  void refer(int from, int to, String key) {
    String number = text.substring(from, to);
    edit(from, to, words -> List.of(new Inline.Reference(key, number, false)));
  }

  private void edit(int from, int to, UnaryOperator<List<Inline>> by) {
    edits.put(from, new Edit(new Portion(from, to), by));
  }

  /** From the last to the first, so that places stay what they are. */
  List<Inline> computed() {
    List<Inline> computed = content;
    for (Edit edit : edits.values()) {
      computed = edit.portion.replaced(computed, edit.by);
    }
    return computed;
  }
}
