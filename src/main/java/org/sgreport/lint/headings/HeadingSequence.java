package org.sgreport.lint.headings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code III.} after {@code I.}. Marks of another style are no part of the sequence. */
final class HeadingSequence extends TextRule {
  private static final int STYLES = 6;

  HeadingSequence() {
    super(Rule.error("headings/sequence"));
  }

  /**
   * The last marked heading of a level: the style of its mark, by depth, its number, and whether an
   * unmarked one has followed, which may have counted.
   */
  private record Last(int level, int depth, int number, boolean loose) {}

  @Override
  public void lint(LintDocument text, Findings findings) {
    Deque<Last> open = new ArrayDeque<>();
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING, TextUnit.Kind.TITLE)) {
      if (unit.block().orElseThrow() instanceof Block.Heading heading) {
        check(unit, heading, open, findings);
      } else if (unit.block().orElseThrow() instanceof Block.Annex) {
        open.clear();
      }
    }
  }

  private static void check(
      TextUnit unit, Block.Heading heading, Deque<Last> open, Findings findings) {
    String mark = heading.enumerator();
    if (mark.isEmpty()) {
      loosen(heading.level(), open);
      return;
    }
    while (!open.isEmpty() && open.peek().level > heading.level()) {
      open.pop();
    }
    boolean goesOn = !open.isEmpty() && open.peek().level == heading.level();
    Last before = goesOn ? open.pop() : new Last(heading.level(), 0, 0, false);
    int depth = before.depth > 0 ? before.depth : first(mark);
    String next = MarkStyle.mark(depth, before.number + 1);
    int number = MarkStyle.number(depth, mark);
    if (number == 0) {
      open.push(before);
      return;
    }
    if (!mark.equals(next) && !(before.loose && number > before.number)) {
      findings.add(
          unit,
          mark,
          "`" + mark + "` is used where " + next + " is expected",
          "renumber the headings");
    }
    open.push(new Last(heading.level(), depth, number, false));
  }

  private static void loosen(int level, Deque<Last> open) {
    open.removeIf(last -> last.level > level);
    if (!open.isEmpty() && open.peek().level == level) {
      Last last = open.pop();
      open.push(new Last(level, last.depth, last.number, true));
    }
  }

  /** The style of which it is the first mark, or the highest one: (i) after nothing is roman. */
  private static int first(String mark) {
    return IntStream.rangeClosed(1, STYLES)
        .filter(d -> MarkStyle.mark(d, 1).equals(mark))
        .findFirst()
        .orElse(MarkStyle.depth(mark));
  }
}
