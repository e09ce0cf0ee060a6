package org.sgreport.lint.notes;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;

/** A note without a mark, or a mark without a note. */
final class Unmarked extends TextRule {
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]");

  Unmarked() {
    super(Rule.error("notes/unmarked"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<Integer> marked = new TreeSet<>();
    Set<Integer> notes = new TreeSet<>();
    text.document().notes().forEach(n -> notes.add(n.number()));
    for (TextUnit unit : text.units()) {
      MARK.matcher(unit.marked())
          .results()
          .forEach(
              m -> {
                int number = Figures.parse(m.group(1));
                marked.add(number);
                if (!notes.contains(number)) {
                  findings.add(
                      unit,
                      m.group(),
                      "there is no note " + number,
                      "write the note, or remove the mark");
                }
              });
    }
    for (TextUnit note : text.units(TextUnit.Kind.NOTE)) {
      if (note.block().isPresent()) {
        continue;
      }
      if (!marked.contains(Figures.parse(note.label().replaceAll("\\D", "")))) {
        findings.add(
            note,
            "no mark in the text points to the note",
            "put its mark where it belongs, or remove the note");
      }
    }
  }
}
