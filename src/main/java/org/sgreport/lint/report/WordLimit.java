package org.sgreport.lint.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.WordCount;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.model.Settings;

/** A report of 8,600 words without a waiver. */
final class WordLimit extends TextRule {
  /** So many chapters are named. */
  private static final int LONGEST = 5;

  WordLimit() {
    super(Rule.error("report/word-limit"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.origin().report().ifPresent(r -> check(text, r.settings().composition(), findings));
  }

  private static void check(LintDocument text, Settings.Composition given, Findings findings) {
    int limit = given.wordLimit();
    boolean waived = !given.waiver().isEmpty();
    List<WordCount.Part> parts = WordCount.of(text.document());
    int words = parts.stream().mapToInt(WordCount.Part::words).sum();
    if (words > limit && !waived) {
      String longest =
          parts.stream()
              .sorted(Comparator.comparingInt(p -> -p.words()))
              .limit(LONGEST)
              .map(p -> p.words() + " in " + p.title())
              .collect(Collectors.joining("; "));
      findings.add(
          text.start(),
          "the report has "
              + English.INSTANCE.numerals().inFigures(words)
              + " words, more than "
              + English.INSTANCE.numerals().inFigures(limit)
              + " ("
              + longest
              + ")",
          "shorten it, or note a waiver under `waiver` in report.yaml");
    }
  }
}
