package org.sgreport.lint.headings;

import java.util.List;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** An A. without a B. */
final class Lone extends TextRule {
  Lone() {
    super(Rule.warning("headings/lone"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<TextUnit> headings = text.units(TextUnit.Kind.HEADING);
    for (int i = 0; i < headings.size(); i++) {
      int level = level(headings, i);
      boolean sure = text.origin().report().isPresent() || isSure(headings, i);
      boolean alone =
          sure && level > 1 && before(headings, i, level) + after(headings, i, level) == 0;
      if (alone) {
        findings.add(
            headings.get(i),
            "a heading has no other at its level",
            "give it a companion, or fold it into the heading above");
      }
    }
  }

  /** What level an unmarked one of others has, its looks alone say, but below a marked one. */
  private static boolean isSure(List<TextUnit> headings, int at) {
    int above = at - 1;
    while (above >= 0 && level(headings, above) >= level(headings, at)) {
      above--;
    }
    return isMarked(headings.get(at)) || above >= 0 && isMarked(headings.get(above));
  }

  private static boolean isMarked(TextUnit unit) {
    return !((Block.Heading) unit.block().orElseThrow()).enumerator().isEmpty();
  }

  private static int level(List<TextUnit> headings, int at) {
    return ((Block.Heading) headings.get(at).block().orElseThrow()).level();
  }

  private static int before(List<TextUnit> headings, int at, int level) {
    int same = 0;
    for (int i = at - 1; i >= 0 && level(headings, i) >= level; i--) {
      same += level(headings, i) == level ? 1 : 0;
    }
    return same;
  }

  private static int after(List<TextUnit> headings, int at, int level) {
    int same = 0;
    for (int i = at + 1; i < headings.size() && level(headings, i) >= level; i++) {
      same += level(headings, i) == level ? 1 : 0;
    }
    return same;
  }
}
