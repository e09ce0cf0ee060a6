package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;
import org.sgreport.text.Enumerator;

/** {@code III.} after {@code I.}. */
final class Sequence extends TextRule {
  Sequence() {
    super(Rule.error("headings/sequence"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    int[] counts = new int[7];
    for (Piece piece : text.pieces(Piece.Kind.HEADING, Piece.Kind.TITLE)) {
      if (piece.block().orElseThrow() instanceof Block.Heading heading) {
        check(piece, heading, counts, findings);
      } else if (piece.block().orElseThrow() instanceof Block.Annex) {
        java.util.Arrays.fill(counts, 0);
      }
    }
  }

  private static void check(Piece piece, Block.Heading heading, int[] counts, Findings findings) {
    int level = heading.level();
    String mark = heading.enumerator();
    if (mark.isEmpty()) {
      return;
    }
    counts[level]++;
    java.util.Arrays.fill(counts, level + 1, counts.length, 0);
    String next = Enumerator.heading(level, counts[level]);
    if (!mark.equals(next)) {
      findings.add(
          piece,
          mark,
          "`" + mark + "` stands where " + next + " is the next",
          "number the headings anew");
      for (int number = 1; number < 100; number++) {
        counts[level] = Enumerator.heading(level, number).equals(mark) ? number : counts[level];
      }
    }
  }
}
