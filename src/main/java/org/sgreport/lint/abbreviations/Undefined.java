package org.sgreport.lint.abbreviations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Abbreviation;
import org.sgreport.reference.Entities;

/** {@code UNODC} before anything says what it stands for. */
final class Undefined extends TextRule {
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\d/._-])(\\p{Lu}{3,}s?)(?![\\p{L}\\d/_+-]|[.:]\\p{Lu})");

  private static final Pattern LEGEND = Pattern.compile("^Abbreviations?\\b");
  private static final Pattern LISTED =
      Pattern.compile("(?:^|[;:,] |\\. )(\\p{Lu}{2,})(?=$|[,:]? [–-]? ?\\p{L})");

  Undefined() {
    super(Rule.warning("abbreviations/undefined"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    Set<String> said = listed(text);
    Map<String, Integer> uses = uses(text);
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      Matcher found = ABBREVIATION.matcher(unit.own());
      while (found.find()) {
        String abbreviation = found.group(1).replaceAll("s$", "");
        boolean defined = isInParentheses(unit.own(), found);
        if (said.add(abbreviation) && !defined && counts(abbreviation, uses, unit.own(), found)) {
          findings.add(
              unit,
              found.group(1),
              "`" + found.group(1) + "` is not written in full at first use",
              "give the name first, and the abbreviation in parentheses");
        }
      }
    }
  }

  /** One of an entity always counts; another one that is used twice, and is no part of a name. */
  private static boolean counts(
      String abbreviation, Map<String, Integer> uses, String words, Matcher found) {
    if (Abbreviation.isKnown(abbreviation) || abbreviation.matches("[IVXLC]+")) {
      return false;
    }
    boolean entity =
        Entities.all().entities().stream().anyMatch(e -> e.abbreviation().equals(abbreviation));
    boolean inName =
        words.substring(found.end()).matches("(?s) (?:\\p{Lu}|–).*")
            || words.substring(0, found.start()).matches("(?s).*(?!The )\\p{Lu}\\p{Ll}+ ");
    return entity || uses.getOrDefault(abbreviation, 0) > 1 && !inName;
  }

  /** Those that the summary introduces, or a list or a legend: in a cell, before a name. */
  private static Set<String> listed(LintDocument text) {
    Set<String> listed = new HashSet<>();
    for (TextUnit summary : text.units(TextUnit.Kind.SUMMARY)) {
      ABBREVIATION
          .matcher(summary.own())
          .results()
          .filter(m -> isInParentheses(summary.own(), m))
          .forEach(m -> listed.add(m.group(1)));
    }
    for (TextUnit unit : text.units()) {
      if (unit.is(TextUnit.Kind.CELL, TextUnit.Kind.TITLE, TextUnit.Kind.LEGEND)
          || LEGEND.matcher(unit.text()).find()) {
        LISTED.matcher(unit.text()).results().forEach(m -> listed.add(m.group(1)));
      }
    }
    return listed;
  }

  private static Map<String, Integer> uses(LintDocument text) {
    Map<String, Integer> uses = new HashMap<>();
    text.prose()
        .forEach(
            p ->
                ABBREVIATION
                    .matcher(p.own())
                    .results()
                    .forEach(m -> uses.merge(m.group(1), 1, Integer::sum)));
    return uses;
  }

  private static boolean isInParentheses(String words, MatchResult found) {
    String before = words.substring(0, found.start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }
}
