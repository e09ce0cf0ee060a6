package org.sgreport.lint.wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Wording;

/** {@code the Chairman}, outside quotations and longer names. */
final class Inclusive extends TextRule {
  /** A sign that a word begins with, which is looked at before all others. */
  private static final String FIRST =
      Wording.words().stream()
          .map(w -> w.substring(0, 1))
          .distinct()
          .sorted()
          .collect(Collectors.joining("", "[", "]"));

  private static final Pattern WORD =
      Pattern.compile(
          Wording.words().stream()
              .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
              .map(Pattern::quote)
              .collect(
                  Collectors.joining(
                      "|",
                      "(?i)(?=" + FIRST + ")(?<![\\p{L}-])(?:",
                      ")(?![\\p{L}-]|(?-i: \\p{Lu}))")));

  Inclusive() {
    super(Rule.warning("wording/inclusive"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      for (Matcher word = WORD.matcher(unit.own()); word.find(); ) {
        if (isPair(unit, word)) {
          continue;
        }
        findings.add(
            unit,
            word.group(),
            "`" + word.group() + "` is not inclusive",
            "write `" + Wording.instead(word.group()).orElseThrow() + "`, or rephrase it");
      }
    }
  }

  /** "Businessmen and businesswomen" names both. */
  private static boolean isPair(TextUnit unit, Matcher word) {
    String other = word.group().replaceFirst("m([ae])n$", "wom$1n");
    return !other.equals(word.group()) && unit.own().contains(other);
  }

  /** The guidelines on gender are of 2018. */
  @Override
  public LocalDate since() {
    return LocalDate.of(2018, 1, 1);
  }
}
