package org.sgreport.lint.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

/** Two symbols for the previous report. */
final class TwoSymbols extends TextRule {
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "\\b(?:previous|last|first) report[^.()]{0,60}\\(((?:A|E|CTOC|CAC)/[\\w./]+\\d)\\)");

  TwoSymbols() {
    super(Rule.warning("claims/two-symbols"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    String first = "";
    String where = "";
    for (Piece piece : text.prose()) {
      Matcher previous = PREVIOUS.matcher(piece.text());
      while (previous.find()) {
        if (!first.isEmpty() && !first.equals(previous.group(1))) {
          findings.add(
              piece,
              previous.group(1),
              "`"
                  + previous.group(1)
                  + "` is called the previous report, and so is "
                  + first
                  + " in "
                  + where,
              "correct one of the two");
        }
        where = first.isEmpty() ? piece.label() : where;
        first = first.isEmpty() ? previous.group(1) : first;
      }
    }
  }
}
