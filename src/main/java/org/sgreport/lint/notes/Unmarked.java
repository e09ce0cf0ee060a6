package org.sgreport.lint.notes;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;
import org.sgreport.text.Figures;

/** A note without a mark, or a mark without a note. */
final class Unmarked extends TextRule {
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]");

  Unmarked() {
    super(Rule.error("notes/unmarked"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    Set<Integer> marked = new TreeSet<>();
    Set<Integer> notes = new TreeSet<>();
    text.document().notes().forEach(n -> notes.add(n.number()));
    for (Piece piece : text.pieces()) {
      MARK.matcher(piece.marked())
          .results()
          .forEach(
              m -> {
                int number = Figures.parse(m.group(1));
                marked.add(number);
                if (!notes.contains(number)) {
                  findings.add(
                      piece,
                      m.group(),
                      "there is no note " + number,
                      "write the note, or take the mark out");
                }
              });
    }
    for (Piece note : text.pieces(Piece.Kind.NOTE)) {
      if (!marked.contains(Figures.parse(note.label().replaceAll("\\D", "")))) {
        findings.add(
            note,
            "no mark in the text points to the note",
            "put its mark where it belongs, or take the note out");
      }
    }
  }
}
