package org.sgreport.lint.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.TextRule;

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
  public void lint(LintText text, Findings findings) {
    Map<String, String> values = new HashMap<>();
    for (Piece piece : text.prose()) {
      Matcher figure = FIGURE.matcher(piece.text());
      while (figure.find()) {
        List<String> words = List.of(figure.group(2).split(" "));
        String key = String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
        String before = values.putIfAbsent(key, figure.group(1));
        if (before != null
            && !before.equals(figure.group(1))
            && !figure.group(1).matches("(?:19|20)\\d\\d")) {
          findings.add(
              piece,
              figure.group(1),
              "`" + figure.group(1) + " " + key + "` was " + before + " before",
              "check which is right");
        }
      }
    }
  }
}
