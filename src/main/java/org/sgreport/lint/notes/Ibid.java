package org.sgreport.lint.notes;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code Ibid.} after a note with several sources. */
final class Ibid extends TextRule {
  Ibid() {
    super(Rule.warning("notes/ibid"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    TextUnit before = null;
    for (TextUnit note : text.units(TextUnit.Kind.NOTE)) {
      boolean doubtful = before == null || before.text().contains(";");
      if (note.text().matches("(?i)ibid\\b.*") && doubtful) {
        findings.add(
            note,
            "`Ibid.` follows " + (before == null ? "no note" : "a note with several sources"),
            "name the source");
      }
      before = note;
    }
  }
}
