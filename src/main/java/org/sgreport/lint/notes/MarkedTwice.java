package org.sgreport.lint.notes;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** One note with two marks. */
final class MarkedTwice extends TextRule {
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]");

  MarkedTwice() {
    super(Rule.warning("notes/marked-twice"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (TextUnit unit : text.units()) {
      MARK.matcher(unit.marked())
          .results()
          .forEach(
              m -> {
                if (!seen.add(m.group(1))) {
                  findings.add(
                      unit,
                      m.group(),
                      "note " + m.group(1) + " is marked again",
                      "write a note of its own");
                }
              });
    }
  }
}
