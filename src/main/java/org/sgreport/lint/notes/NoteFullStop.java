package org.sgreport.lint.notes;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A note without a stop at its end. */
final class NoteFullStop extends TextRule {
  NoteFullStop() {
    super(Rule.warning("notes/full-stop"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit note : text.units(TextUnit.Kind.NOTE)) {
      if (!note.text().strip().matches("(?s).*[.?!][”)]*")) {
        findings.add(note, "no full stop ends the note", "end it with one");
      }
    }
  }
}
