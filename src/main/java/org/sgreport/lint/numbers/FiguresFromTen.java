package org.sgreport.lint.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.ProsePattern;

/** {@code twelve States}, where figures serve from ten on. */
final class FiguresFromTen extends TextRule {
  private static final Pattern LARGE =
      ProsePattern.of(
          "(?<!-)\\b({10..99}) (?=\\p{L}{3,})(?!hundred|thousand|million|per cent|or )");

  FiguresFromTen() {
    super(Rule.warning("numbers/figures-from-ten"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      Matcher large = LARGE.matcher(unit.own());
      while (large.find()) {
        findings.add(
            unit,
            large.group().strip(),
            "`" + large.group(1) + "` is a number from ten on in words",
            "write it in figures");
      }
    }
  }
}
