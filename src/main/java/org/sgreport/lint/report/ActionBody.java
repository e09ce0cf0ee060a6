package org.sgreport.lint.report;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** Recommendations that name no body. */
final class ActionBody extends TextRule {
  private static final Pattern CHAPTER = Pattern.compile("(?i)recommend");
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:Assembly|Council|Commission|Conference|Committee|Member States|States|Parties)\\b");

  ActionBody() {
    super(Rule.info("report/action-body"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    TextUnit chapter = null;
    StringBuilder words = new StringBuilder();
    for (TextUnit unit :
        text.units(TextUnit.Kind.HEADING, TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      if (unit.is(TextUnit.Kind.HEADING) && CHAPTER.matcher(unit.text()).find()) {
        chapter = unit;
        words.setLength(0);
      }
      words.append(unit.is(TextUnit.Kind.HEADING) ? "" : unit.text());
    }
    if (chapter != null && !BODY.matcher(words).find()) {
      findings.add(
          chapter,
          "the recommendations name no body that should act",
          "say who is asked to do what");
    }
  }
}
