package org.sgreport.lint.abbreviations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A name in full again, once it has an abbreviation. */
final class NameAgain extends TextRule {
  private static final Pattern DEFINED =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}’-]+,? (?:(?:of|on|for|the|and|in|to|against) )*){2,})\\((\\p{Lu}{2,})\\)");

  NameAgain() {
    super(Rule.info("abbreviations/name-again"));
  }

  /** Once for each name, at the first place. */
  @Override
  public void lint(LintDocument text, Findings findings) {
    Map<String, String> defined = new LinkedHashMap<>();
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      defined.entrySet().removeIf(d -> isAgain(unit, 0, d.getKey(), d.getValue(), findings));
      for (Matcher name = DEFINED.matcher(unit.own()); name.find(); ) {
        String words =
            name.group(1).replaceFirst("^(?:The|In|At|By|For|From|With) (?:the )?", "").strip();
        if (words.contains(" ") && standsFor(name.group(2), words)) {
          if (!isAgain(unit, name.end(), words, name.group(2), findings)) {
            defined.putIfAbsent(words, name.group(2));
          }
        }
      }
    }
  }

  /** Whether the name is whole: it begins as its abbreviation does. */
  private static boolean standsFor(String abbreviation, String name) {
    return name.replaceFirst("^United Nations ", "").charAt(0) == abbreviation.charAt(0)
        || name.charAt(0) == abbreviation.charAt(0);
  }

  /** From a place in the unit on. */
  private static boolean isAgain(
      TextUnit unit, int from, String name, String abbreviation, Findings findings) {
    if (unit.own().indexOf(name, from) < 0) {
      return false;
    }
    Matcher again =
        Pattern.compile(
                "(?<![\\p{L}-])"
                    + Pattern.quote(name)
                    + "(?! ?\\(|[\\p{L}-]| \\p{Lu}| (?:of|on|for|in) )")
            .matcher(unit.own().substring(from));
    boolean found = again.find();
    if (found) {
      findings.add(
          unit,
          name,
          "`" + name + "` has the abbreviation `" + abbreviation + "`",
          "write `" + abbreviation + "`");
    }
    return found;
  }
}
