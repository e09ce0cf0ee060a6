package org.sgreport.lint.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Respondents;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;
import org.sgreport.text.NumberWords;
import org.sgreport.text.ProsePattern;

/** {@code 10 entities} over a note that lists nine. */
final class EntityCount extends TextRule {
  private static final Pattern COUNT =
      ProsePattern.of(
          "(?<![\\d.,/])({count}) ((?:\\p{L}+ ){0,6}(?:entities|organizations|bodies|agencies))\\[\\^(\\d+)]");

  EntityCount() {
    super(Rule.error("claims/entity-count"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      Matcher count = COUNT.matcher(unit.marked().contains("[^") ? unit.marked() : "");
      while (count.find()) {
        int listed =
            text.note(Figures.parse(count.group(3)))
                .map(n -> Respondents.entities(n.text()).size())
                .orElse(0);
        boolean same = NumberWords.says(count.group(1), listed);
        if (listed > 0 && !same) {
          String words = count.group(1) + " " + count.group(2);
          findings.add(
              unit,
              words,
              "`" + words + "` counts a note that lists " + listed,
              "correct the count or the note");
        }
      }
    }
  }
}
