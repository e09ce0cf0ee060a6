package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Marks and figures of notes of a page that are in heaps apart from their texts: each is set above
 * its text, and notes below all other text. Of all ways to do so it is the cheapest, by how surely
 * texts begin at lines ({@link Beginnings}) and marks follow one another ({@link MarkSequence}).
 */
final class HeapedMarks {
  private static final TextLine RULE = new TextLine(0, "_____");

  /** So many ways are followed at once. */
  private static final int WIDTH = 60;

  private final List<TextLine> page;
  private final NoteFigures figures;
  private final MarkTexts texts;
  private List<MarkChoice> choices;

  HeapedMarks(List<TextLine> page, int lastNote, boolean noteGoesOn, MarkSequence sequence) {
    this.page = page;
    this.figures = new NoteFigures(page, lastNote);
    this.texts = new MarkTexts(page, figures, noteGoesOn);
    this.choices = List.of(new MarkChoice(sequence));
    for (int i = 0; i < page.size(); i++) {
      if (!page.get(i).isBlank()) {
        line(i);
      }
    }
  }

  /** Where the marks of the page end. */
  MarkSequence sequence() {
    return best().sequence();
  }

  private MarkChoice best() {
    return choices.stream().min(Comparator.comparingInt(MarkChoice::whole)).orElseThrow();
  }

  private void line(int i) {
    String words = page.get(i).text().strip();
    if (TextBody.ANNEX.matcher(words).matches()) {
      each(c -> c.go(MarkSequence.BEGIN, 0));
    } else if (TextNotes.isRule(words)) {
      each(MarkChoice::toNotes);
    } else if (isMark(i)) {
      each(c -> c.with(i));
    } else if (texts.isMarked(i)) {
      each(c -> texts.marked(i, c));
    } else {
      choices = cheapest(choices.stream().flatMap(c -> texts.ways(i, c).stream()).toList());
    }
  }

  private void each(UnaryOperator<MarkChoice> step) {
    choices = choices.stream().map(step).toList();
  }

  private static List<MarkChoice> cheapest(List<MarkChoice> all) {
    Map<Object, MarkChoice> states = new LinkedHashMap<>();
    all.forEach(c -> states.merge(c.state(), c, (a, b) -> b.cost() < a.cost() ? b : a));
    return states.values().stream()
        .sorted(Comparator.comparingInt(MarkChoice::whole))
        .limit(WIDTH)
        .toList();
  }

  private boolean isMark(int line) {
    return figures.is(line) || TextLines.isMark(page.get(line).text());
  }

  /** The lines of the page, each mark above its text; one without text stays where it is. */
  List<TextLine> lines() {
    Map<Integer, Integer> begun = best().marks();
    Set<Integer> moved = new HashSet<>(begun.values());
    boolean ruled = page.stream().anyMatch(l -> TextNotes.isRule(l.text()));
    int notes = ruled ? page.size() : firstNote(begun);
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (i == notes) {
        lines.add(RULE);
      }
      if (begun.containsKey(i)) {
        lines.add(page.get(begun.get(i)));
      }
      lines.add(moved.contains(i) ? page.get(i).with("") : text(i, i > notes));
    }
    return lines;
  }

  private int firstNote(Map<Integer, Integer> begun) {
    Collection<Integer> lines = begun.keySet();
    return lines.stream()
        .filter(l -> figures.is(begun.get(l)))
        .sorted()
        .findFirst()
        .orElse(page.size());
  }

  /** A figure that is no note's, such as that of a table. */
  private boolean isCell(int line) {
    return NoteFigures.isFigure(page.get(line)) && !figures.is(line);
  }

  private TextLine text(int line, boolean inNotes) {
    TextLine figure = page.get(line);
    if (!inNotes || !isCell(line)) {
      return figure;
    }
    return new TextLine(figure.number(), figure.text(), TextLine.Look.PLAIN);
  }
}
