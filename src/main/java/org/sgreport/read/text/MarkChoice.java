package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way to give the marks of a page their texts, down to a line: what it costs, the lines of the
 * marks whose text has not come, those whose text has, where the marks end, and whether the notes
 * of the page have begun.
 */
record MarkChoice(
    int cost,
    List<Integer> pending,
    Optional<Begun> begun,
    MarkSequence sequence,
    boolean inNotes) {
  /** For each mark that gets no text. */
  static final int WITHOUT_TEXT = 700;

  /** So many marks wait at once; of more the first one stays where it is. */
  private static final int MOST = 16;

  /** The line of a mark and that of its text, and those above them. */
  record Begun(int mark, int line, Optional<Begun> above) {}

  MarkChoice(MarkSequence sequence) {
    this(0, List.of(), Optional.empty(), sequence, false);
  }

  /** What it costs if no more texts come. */
  int whole() {
    return cost + pending.size() * WITHOUT_TEXT;
  }

  /** Below a mark that is alone on its line. */
  MarkChoice with(int mark) {
    boolean full = pending.size() == MOST;
    List<Integer> more = new ArrayList<>(full ? pending.subList(1, MOST) : pending);
    more.add(mark);
    return new MarkChoice(cost + (full ? WITHOUT_TEXT : 0), more, begun, sequence, inNotes);
  }

  /** Where the text of a pending mark begins. */
  MarkChoice begin(int mark, int line, MarkSequence next, boolean note, int more) {
    List<Integer> others = new ArrayList<>(pending);
    others.remove((Integer) mark);
    Begun last = new Begun(mark, line, begun);
    return new MarkChoice(cost + more, others, Optional.of(last), next, inNotes || note);
  }

  MarkChoice go(MarkSequence next, int more) {
    return new MarkChoice(cost + more, pending, begun, next, inNotes);
  }

  MarkChoice toNotes() {
    return new MarkChoice(cost, pending, begun, sequence, true);
  }

  /** By the lines at which texts begin, those of their marks. */
  Map<Integer, Integer> marks() {
    Map<Integer, Integer> marks = new HashMap<>();
    for (Optional<Begun> b = begun; b.isPresent(); b = b.get().above()) {
      marks.put(b.get().line(), b.get().mark());
    }
    return marks;
  }

  /** Choices alike in this differ in their costs alone from here on. */
  List<Object> state() {
    return List.of(pending, sequence, inNotes);
  }
}
