package org.sgreport.lint.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** The first resolution of a report, without its organ. */
final class CitedOrgan extends TextRule {
  private static final Pattern RESOLUTION = Pattern.compile("\\bresolutions? \\d+/\\d+");
  private static final Pattern ORGAN =
      Pattern.compile("\\b(?:Assembly|Council|Commission|Conference|Committee)\\b");

  CitedOrgan() {
    super(Rule.warning("citations/organ"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      Matcher resolution = RESOLUTION.matcher(unit.own());
      if (resolution.find()) {
        if (!ORGAN.matcher(unit.own()).find()) {
          findings.add(
              unit,
              resolution.group(),
              "the first resolution cited has no organ",
              "name the organ that adopted it");
        }
        return;
      }
    }
  }
}
