package org.sgreport.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.Stretch;

/** A text of the imported report, and the stretches of it that a template is to compute. */
final class Computing {
  private final List<Inline> content;
  private final String text;
  private final Map<Integer, Query> queries = new TreeMap<>((a, b) -> b - a);

  private record Query(Stretch stretch, String words) {}

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
    return queries.values().stream()
        .map(Query::stretch)
        .noneMatch(s -> s.from() < to && from < s.to());
  }

  /** Has the words from a place to a place computed by what a template says for them. */
  void compute(int from, int to, String query) {
    queries.put(from, new Query(new Stretch(from, to), query));
  }

  /** From the last to the first, so that places stay what they are. */
  List<Inline> computed(Span place) {
    List<Inline> computed = content;
    for (Query query : queries.values()) {
      Evidence evidence = new Evidence(query.words, place, List.of(), Optional.empty());
      computed =
          query.stretch.replaced(computed, words -> List.of(new Inline.Computed(words, evidence)));
    }
    return computed;
  }
}
