package org.sgreport.lint.paragraphs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Enumerator;

/** {@code (c)} after {@code (a)}; how deep an item is its mark says, whatever its style. */
final class SubparagraphMark extends TextRule {
  private static final int DEEPEST = 5;

  /** A list that is open: the depth that its marks are of, and how many it has. */
  private record Open(int depth, int count) {
    String next() {
      return Enumerator.subparagraph(depth, count + 1);
    }
  }

  SubparagraphMark() {
    super(Rule.error("paragraphs/subparagraph-mark"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Deque<Open> open = new ArrayDeque<>();
    boolean parted = false;
    for (TextUnit unit : text.units()) {
      if (ends(unit)) {
        open.clear();
      }
      parted |= !unit.is(TextUnit.Kind.SUBPARAGRAPH);
      if (unit.block().filter(Block.Subparagraph.class::isInstance).isPresent()) {
        String mark = Subparagraphs.of(unit).enumerator();
        if (parted && open.stream().noneMatch(list -> list.next().equals(mark))) {
          open.clear();
        }
        check(unit, mark, open, findings);
        parted = false;
      }
    }
  }

  /** A table or an unnumbered paragraph can stand between the items of a list. */
  private static boolean ends(TextUnit unit) {
    return unit.block().filter(SubparagraphMark::isNumbered).isPresent();
  }

  private static boolean isNumbered(Block block) {
    return block instanceof Block.Heading h && !h.enumerator().isEmpty()
        || block instanceof Block.Paragraph p && p.number() > 0;
  }

  private static void check(TextUnit unit, String mark, Deque<Open> open, Findings findings) {
    if (goesOn(mark, open)) {
      return;
    }
    Optional<Open> begun =
        IntStream.rangeClosed(1, DEEPEST)
            .mapToObj(depth -> new Open(depth, 0))
            .filter(list -> list.next().equals(mark))
            .filter(list -> open.stream().noneMatch(o -> o.depth == list.depth))
            .findFirst();
    if (begun.isPresent()) {
      open.push(new Open(begun.get().depth, 1));
      return;
    }
    String next = open.isEmpty() ? Enumerator.subparagraph(1, 1) : open.peek().next();
    findings.add(
        unit,
        mark,
        "`" + mark + "` is used where " + next + " is expected",
        "mark the items (a), (b), and those below them (i), (ii)");
    takeUp(mark, open);
  }

  /** Whether the mark is the next of a list that is open; those within it end. */
  private static boolean goesOn(String mark, Deque<Open> open) {
    if (open.stream().noneMatch(list -> list.next().equals(mark))) {
      return false;
    }
    while (!open.peek().next().equals(mark)) {
      open.pop();
    }
    Open list = open.pop();
    open.push(new Open(list.depth, list.count + 1));
    return true;
  }

  /** What follows a wrong mark is counted from it. */
  private static void takeUp(String mark, Deque<Open> open) {
    for (Iterator<Open> lists = open.iterator(); lists.hasNext(); ) {
      Open list = lists.next();
      for (int count = 1; count < 100; count++) {
        if (Enumerator.subparagraph(list.depth, count).equals(mark)) {
          while (open.peek() != list) {
            open.pop();
          }
          open.pop();
          open.push(new Open(list.depth, count));
          return;
        }
      }
    }
  }
}
