package org.sgreport.lint.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.text.ProsePattern;

/** {@code twelve States}, where figures serve from ten on. */
final class FiguresFromTen implements LintRule {
  private static final Rule RULE = Rule.warning("numbers/figures-from-ten");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final Pattern LARGE =
      ProsePattern.of(
          "(?<!-)\\b({10..99}) (?=\\p{L}{3,})(?!hundred|thousand|million|per cent|or )");

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.prose()) {
      Matcher large = LARGE.matcher(piece.own());
      while (large.find()) {
        findings.add(
            RULE,
            piece,
            large.group().strip(),
            "`" + large.group(1) + "` is a number from ten on in words",
            "write it in figures");
      }
    }
  }
}
