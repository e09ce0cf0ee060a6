package org.sgreport.lint.abbreviations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Abbreviation;

/** An abbreviation that is introduced and hardly used. */
final class RarelyUsed extends TextRule {
  private static final Pattern DEFINED =
      Pattern.compile("(?<=\\p{L} )\\((?![IVXLC]+\\))(\\p{Lu}{3,})\\)");
  private static final Pattern USE = Pattern.compile("\\b\\p{Lu}{3,}\\b");

  RarelyUsed() {
    super(Rule.info("abbreviations/rarely-used"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<String> seen = new HashSet<>();
    Map<String, Integer> uses = uses(text);
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      Matcher defined = DEFINED.matcher(unit.own());
      while (defined.find()) {
        String abbreviation = defined.group(1);
        if (seen.add(abbreviation)
            && !Abbreviation.isUsual(abbreviation)
            && uses.getOrDefault(abbreviation, 0) < 3) {
          findings.add(
              unit,
              "(" + abbreviation + ")",
              "`" + abbreviation + "` is introduced and used fewer than three times",
              "write the name in full each time");
        }
      }
    }
  }

  private static Map<String, Integer> uses(LintDocument text) {
    Map<String, Integer> uses = new HashMap<>();
    text.prose()
        .forEach(
            p ->
                USE.matcher(p.text())
                    .results()
                    .forEach(m -> uses.merge(m.group(), 1, Integer::sum)));
    return uses;
  }
}
