package org.sgreport.lint.headings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code UNODC} in a heading. */
final class AbbreviationInHeading extends TextRule {
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{L}/.-])(?!UN-|COVID|HIV|AIDS|[IVXLC]+\\b)\\p{Lu}{2,}(?![\\p{L}\\d/.])");

  AbbreviationInHeading() {
    super(Rule.warning("headings/abbreviation"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.HEADING)) {
      Matcher abbreviation = ABBREVIATION.matcher(unit.own());
      if (unit.own().matches(".*\\p{Ll}{2}.*") && abbreviation.find()) {
        findings.add(
            unit,
            abbreviation.group(),
            "`" + abbreviation.group() + "` is an abbreviation in a heading",
            "write the name in full");
      }
    }
  }
}
