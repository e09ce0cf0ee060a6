package org.sgreport.collect;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sgreport.collect.head.Column;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.Form.Question;
import org.sgreport.source.Located;

/** What the columns of the sheets ask for, so that a blank cell can be told from no cell. */
final class AskedFor {
  private final Set<String> marks = new HashSet<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> parts = new HashSet<>();

  static AskedFor of(Map<Integer, Column> columns) {
    AskedFor asked = new AskedFor();
    columns.values().forEach(asked::column);
    return asked;
  }

  void add(AskedFor other) {
    marks.addAll(other.marks);
    measures.addAll(other.measures);
    parts.addAll(other.parts);
  }

  /** The measures that have a column for whether they are reported. */
  Set<String> marks() {
    return marks;
  }

  boolean measure(String id) {
    return measures.contains(id);
  }

  /** Whether there is a column for a part of the measure, its own or the row's. */
  boolean part(String measure, Gives part) {
    return parts.contains(measure + " " + part) || parts.contains(" " + part);
  }

  private void column(Column column) {
    if (column instanceof Column.Asked asked) {
      question(asked.question());
    } else if (column instanceof Column.Marked marked) {
      marked.question().measure().map(Located::value).ifPresent(this::mark);
    } else if (column instanceof Column.Chosen chosen) {
      answer(chosen.answer(), chosen.question());
    }
  }

  private void question(Question question) {
    String measure = question.measure().map(Located::value).orElse("");
    parts.add(measure + " " + question.gives());
    if (question.gives() == Gives.STATUS && !measure.isEmpty()) {
      mark(measure);
    } else if (question.gives() == Gives.VALUE && !measure.isEmpty()) {
      measures.add(measure);
    } else if (question.gives() == Gives.STATUS) {
      question.answers().forEach(a -> answer(a, question));
    }
  }

  private void answer(Answer answer, Question question) {
    answer.measure().or(question::measure).map(Located::value).ifPresent(this::mark);
  }

  private void mark(String measure) {
    marks.add(measure);
    measures.add(measure);
  }
}
