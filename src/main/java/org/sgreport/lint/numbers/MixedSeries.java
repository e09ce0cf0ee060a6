package org.sgreport.lint.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.ProsePattern;

/** {@code nine States and 12 entities}, in one series. */
final class MixedSeries extends TextRule {
  private static final Pattern SERIES =
      ProsePattern.of(
          "(?i)\\b({2..9}) ((?:\\p{L}+ ){0,2}\\p{L}+s) and (\\d{2,3}) (?=\\2\\b)"
              + "|\\b(\\d{2,3}) ((?:\\p{L}+ ){0,2}\\p{L}+s) and ({2..9}) (?=\\5\\b)");

  MixedSeries() {
    super(Rule.info("numbers/mixed-series"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      Matcher series = SERIES.matcher(unit.own());
      while (series.find()) {
        findings.add(
            unit,
            series.group().strip(),
            "`" + series.group().strip() + "` has words and figures for one thing",
            "write both as the larger one is written");
      }
    }
  }
}
