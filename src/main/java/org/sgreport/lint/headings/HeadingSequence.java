package org.sgreport.lint.headings;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Enumerator;

/** {@code III.} after {@code I.}. */
final class HeadingSequence extends TextRule {
  HeadingSequence() {
    super(Rule.error("headings/sequence"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    int[] counts = new int[7];
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING, TextUnit.Kind.TITLE)) {
      if (unit.block().orElseThrow() instanceof Block.Heading heading) {
        check(unit, heading, counts, findings);
      } else if (unit.block().orElseThrow() instanceof Block.Annex) {
        java.util.Arrays.fill(counts, 0);
      }
    }
  }

  private static void check(TextUnit unit, Block.Heading heading, int[] counts, Findings findings) {
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
          unit,
          mark,
          "`" + mark + "` is used where " + next + " is expected",
          "renumber the headings");
      for (int number = 1; number < 100; number++) {
        counts[level] = Enumerator.heading(level, number).equals(mark) ? number : counts[level];
      }
    }
  }
}
