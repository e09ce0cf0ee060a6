package org.sgreport.lint.headings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code B.} below {@code 1.}, or {@code 1)} for a heading. */
final class WrongEnumerator extends TextRule {
  WrongEnumerator() {
    super(Rule.error("headings/enumerator"));
  }

  /** A heading that is open: its level, and how deep its mark is. */
  private record Open(int level, int depth) {}

  /** Once for each pair of styles, at the first. */
  @Override
  public void lint(LintDocument text, Findings findings) {
    Deque<Open> open = new ArrayDeque<>();
    Set<String> told = new HashSet<>();
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING, TextUnit.Kind.TITLE)) {
      if (unit.block().orElseThrow() instanceof Block.Heading heading) {
        check(unit, heading, open, told, findings);
      } else if (unit.block().orElseThrow() instanceof Block.Annex) {
        open.clear();
      }
    }
  }

  private static void check(
      TextUnit unit, Block.Heading heading, Deque<Open> open, Set<String> told, Findings findings) {
    String mark = heading.enumerator();
    if (mark.isEmpty()) {
      return;
    }
    while (!open.isEmpty() && open.peek().level >= heading.level()) {
      open.pop();
    }
    int above = open.isEmpty() ? 0 : open.peek().depth;
    int depth = MarkStyle.depthBelow(above, mark);
    boolean wrong = depth == 0 || open.isEmpty() && isTooDeep(depth, heading);
    if (wrong && told.add(above + " " + MarkStyle.depth(mark))) {
      findings.add(
          unit,
          mark,
          "`" + mark + "` is no mark of a heading " + (above == 0 ? "of this level" : "below this"),
          "mark the levels I., A., 1., (a), (i)");
    } else if (!wrong) {
      open.push(new Open(heading.level(), depth));
    }
  }

  /** A part of a larger document can begin with A. */
  private static boolean isTooDeep(int depth, Block.Heading heading) {
    return heading.level() == 1 && depth > 2;
  }
}
