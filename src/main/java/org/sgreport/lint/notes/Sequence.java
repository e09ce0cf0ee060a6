package org.sgreport.lint.notes;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;
import org.sgreport.text.Figures;

/** Note 3 before note 2. */
final class Sequence extends TextRule {
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]");

  Sequence() {
    super(Rule.error("notes/sequence"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    int last = 0;
    Set<Integer> seen = new HashSet<>();
    for (Piece piece : text.pieces()) {
      Matcher mark = MARK.matcher(piece.marked());
      while (mark.find()) {
        int number = Figures.parse(mark.group(1));
        if (seen.add(number) && number != last + 1) {
          findings.add(
              piece,
              mark.group(),
              "note " + number + " is marked where " + (last + 1) + " is the next",
              "number the notes anew");
        }
        last = Math.max(last, number);
      }
    }
  }
}
