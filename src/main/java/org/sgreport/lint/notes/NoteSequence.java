package org.sgreport.lint.notes;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;

/** Note 3 before note 2. */
final class NoteSequence extends TextRule {
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]");

  NoteSequence() {
    super(Rule.error("notes/sequence"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    int last = 0;
    Set<Integer> seen = new HashSet<>();
    for (TextUnit unit : text.units()) {
      Matcher mark = MARK.matcher(unit.marked());
      while (mark.find()) {
        int number = Figures.parse(mark.group(1));
        if (seen.add(number) && number != last + 1) {
          findings.add(
              unit,
              mark.group(),
              "note " + number + " is marked where " + (last + 1) + " is the next",
              "renumber the notes");
        }
        last = Math.max(last, number);
      }
    }
  }
}
