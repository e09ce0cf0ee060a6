package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to give the marks of a page their texts, down to a line: what it costs, the lines of the
 * marks whose text has not come, for each line at which a text begins the line of its mark, where
 * the marks end, and whether the notes of the page have begun.
 */
record MarkChoice(
    int cost,
    List<Integer> pending,
    Map<Integer, Integer> begun,
    MarkSequence sequence,
    boolean inNotes) {
  /** For each mark that gets no text. */
  static final int WITHOUT_TEXT = 700;

  MarkChoice(MarkSequence sequence) {
    this(0, List.of(), Map.of(), sequence, false);
  }

  /** What it costs if no more texts come. */
  int whole() {
    return cost + pending.size() * WITHOUT_TEXT;
  }

  /** Below a mark that is alone on its line. */
  MarkChoice with(int mark) {
    List<Integer> more = new ArrayList<>(pending);
    more.add(mark);
    return new MarkChoice(cost, more, begun, sequence, inNotes);
  }

  /** Where the text of a pending mark begins. */
  MarkChoice begin(int mark, int line, MarkSequence next, boolean note, int more) {
    List<Integer> others = new ArrayList<>(pending);
    others.remove((Integer) mark);
    Map<Integer, Integer> all = new LinkedHashMap<>(begun);
    all.put(line, mark);
    return new MarkChoice(cost + more, others, all, next, inNotes || note);
  }

  MarkChoice go(MarkSequence next, int more) {
    return new MarkChoice(cost + more, pending, begun, next, inNotes);
  }

  MarkChoice toNotes() {
    return new MarkChoice(cost, pending, begun, sequence, true);
  }

  /** Choices alike in this differ in their costs alone from here on. */
  List<Object> state() {
    return List.of(pending, sequence, inNotes);
  }
}
