package org.sgreport.lint.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** Two values for one thing, in the same words. */
final class TwoValues extends TextRule {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\w.,/])(\\$?\\d[\\d,.]*(?: million)?) ((?:\\p{L}+ ){6,}?\\p{L}+)(?=[ ,.;])");
  private static final int WORDS = 7;

  TwoValues() {
    super(Rule.info("claims/two-values"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Map<String, String> values = new HashMap<>();
    for (TextUnit unit : text.prose()) {
      Matcher figure = FIGURE.matcher(unit.text());
      while (figure.find()) {
        List<String> words = List.of(figure.group(2).split(" "));
        String key = String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
        String before = values.putIfAbsent(key, figure.group(1));
        if (before != null
            && !before.equals(figure.group(1))
            && !figure.group(1).matches("(?:19|20)\\d\\d")) {
          findings.add(
              unit,
              figure.group(1),
              "`" + figure.group(1) + " " + key + "` was " + before + " before",
              "check which is right");
        }
      }
    }
  }
}
