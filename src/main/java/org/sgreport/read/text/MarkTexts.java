package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sgreport.read.text.MarkSequence.Ending;

/** Of which marks the text can begin at a line, and what each way costs. */
final class MarkTexts {
  /** For each mark that waits while a text begins without one: at its mark, elsewhere. */
  private static final int WAITING_AT_MARK = 30;

  private static final int WAITING = 4;

  /** An item gets no text that begins for sure. */
  private static final int HIDDEN = 220;

  /** For each mark whose text is below something that is set apart. */
  private static final int BELOW_APART = 200;

  /** A heading is the last text above the next mark. */
  private static final int BELOW_HEADING = 100;

  /** Items within an item come before the item that follows it. */
  private static final int BEFORE_NESTED = 160;

  /** A note begins where the text of the one before may go on. */
  private static final int NOTE_GOES_ON = 150;

  private static final int SMALL_NOTE = 100;

  private final List<TextLine> page;
  private final NoteFigures figures;
  private final boolean noteGoesOn;
  private final Beginnings beginnings;

  MarkTexts(List<TextLine> page, NoteFigures figures, boolean noteGoesOn) {
    this.page = page;
    this.figures = figures;
    this.noteGoesOn = noteGoesOn;
    this.beginnings = new Beginnings(page, figures);
  }

  /** Whether the line begins with a mark, and words behind it. */
  boolean isMarked(int line) {
    return !beginnings.mark(line).isEmpty();
  }

  MarkChoice marked(int line, MarkChoice choice) {
    String mark = beginnings.mark(line);
    Ending ending = beginnings.ending(line);
    MarkSequence sequence = choice.sequence();
    return choice.go(sequence.with(mark, ending), sequence.cost(mark, ending));
  }

  /** That no text with a mark begins there, and those for each mark that can. */
  List<MarkChoice> ways(int line, MarkChoice choice) {
    List<MarkChoice> ways = new ArrayList<>();
    ways.add(without(line, choice));
    Map<MarkKind, Integer> tried = new EnumMap<>(MarkKind.class);
    for (int mark : choice.pending()) {
      MarkKind kind = MarkKind.of(words(mark));
      boolean possible = kind == MarkKind.NOTE || !choice.inNotes();
      if (possible && tried.merge(kind, 1, Integer::sum) <= kind.inRow()) {
        begin(mark, line, choice, ways);
      }
    }
    return ways;
  }

  private MarkChoice without(int line, MarkChoice choice) {
    boolean label = SetApart.isLabel(words(line));
    MarkSequence sequence = choice.sequence();
    int cost = beginnings.isApart(line) ? waiting(line, label) * choice.pending().size() : 0;
    cost += isItemPending(choice) && beginnings.isHidden(line) ? HIDDEN : 0;
    boolean inHeading = beginnings.isApart(line) && sequence.inHeading();
    return choice.go(label ? sequence.apart() : sequence, cost + (inHeading ? BELOW_HEADING : 0));
  }

  private boolean isItemPending(MarkChoice choice) {
    return choice.pending().stream().anyMatch(m -> MarkKind.of(words(m)).isItem());
  }

  private int waiting(int line, boolean label) {
    return label ? BELOW_APART : beginnings.isBelowMark(line) ? WAITING_AT_MARK : WAITING;
  }

  private void begin(int mark, int line, MarkChoice choice, List<MarkChoice> ways) {
    MarkKind kind = MarkKind.of(words(mark));
    Ending ending = beginnings.ending(line);
    int cost = beginnings.cost(kind, line);
    if (kind == MarkKind.NOTE && beginnings.isApart(line) && isFirstNote(choice)) {
      cost = firstNote(cost, choice);
    }
    if (cost >= Beginnings.NEVER) {
      return;
    }
    cost += choice.sequence().cost(words(mark), ending) + order(mark, kind, choice);
    MarkSequence next = choice.sequence().with(words(mark), ending);
    ways.add(choice.begin(mark, line, next, kind == MarkKind.NOTE, cost));
  }

  private boolean isFirstNote(MarkChoice choice) {
    return choice.begun().filter(b -> figures.is(b.mark())).isEmpty();
  }

  /** Below a rule that is copied, too, a note can begin small, as with an address. */
  private int firstNote(int cost, MarkChoice choice) {
    return noteGoesOn ? cost + NOTE_GOES_ON : choice.inNotes() ? Math.min(cost, SMALL_NOTE) : cost;
  }

  /** Of ways that cost the same, that of the last mark. */
  private int order(int mark, MarkKind kind, MarkChoice choice) {
    List<Integer> pending = choice.pending();
    boolean nested =
        kind == MarkKind.ITEM
            && choice.sequence().item() > 0
            && pending.stream().anyMatch(m -> MarkKind.of(words(m)) == MarkKind.NESTED);
    return pending.size() - pending.indexOf(mark) + (nested ? BEFORE_NESTED : 0);
  }

  private String words(int line) {
    return page.get(line).text().strip();
  }
}
