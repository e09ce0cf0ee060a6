package org.sgreport.lint.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.ProsePattern;

/** Two values for one thing, in the same words. */
final class TwoValues extends TextRule {
  /** A year or a day is when, and no value; a number behind a noun or a sign is a name. */
  private static final Pattern FIGURE =
      ProsePattern.of(
          "(?=\\$?\\d)(?<![\\w.,/§-])(?!(?:19|20)\\d\\d\\b)(?<!{month} )\\$?\\d[\\d,]*(?:\\.\\d+)?(?![\\w/-]| {month})");

  /** Fewer words besides the figure can be alike of two things. */
  private static final int FEWEST = 7;

  TwoValues() {
    super(Rule.info("claims/two-values"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Map<String, String> values = new HashMap<>();
    for (TextUnit unit : text.prose()) {
      unit.sentences().forEach(s -> sentence(unit, s.words(), values, findings));
    }
  }

  private static void sentence(
      TextUnit unit, String words, Map<String, String> values, Findings findings) {
    List<MatchResult> figures = FIGURE.matcher(words).results().toList();
    for (MatchResult figure : figures) {
      String rest =
          (words.substring(0, figure.start()) + "#" + words.substring(figure.end())).strip();
      String before =
          rest.split("\\s+").length > FEWEST ? values.putIfAbsent(rest, figure.group()) : null;
      if (before != null && !before.equals(figure.group())) {
        findings.add(
            unit,
            figure.group(),
            "`" + figure.group() + "` was " + before + " in the same words before",
            "check which is right");
      }
    }
  }
}
