package org.sgreport.lint.abbreviations;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** One abbreviation for two bodies. */
final class TwoMeanings extends TextRule {
  private static final Pattern DEFINED =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}-]+ (?:(?:of|on|for|the|and|in|to|against) )*)+)\\((\\p{Lu}{2,})\\)");

  TwoMeanings() {
    super(Rule.error("abbreviations/two-meanings"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Map<String, String> meanings = new HashMap<>();
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      Matcher defined = DEFINED.matcher(unit.own());
      while (defined.find()) {
        String name = defined.group(1).replaceFirst("^The ", "").strip();
        String before = meanings.putIfAbsent(defined.group(2), name);
        if (before != null && !before.endsWith(name) && !name.endsWith(before)) {
          findings.add(
              unit,
              "(" + defined.group(2) + ")",
              "`" + defined.group(2) + "` was used for another name before",
              "give one of the two another abbreviation");
        }
      }
    }
  }
}
