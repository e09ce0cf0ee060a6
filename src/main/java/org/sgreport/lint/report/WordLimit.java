package org.sgreport.lint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.WordCount;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;

/** A report of 8,600 words. */
final class WordLimit extends TextRule {
  /** For reports of the Secretariat. */
  private static final int USUAL = 8500;

  WordLimit() {
    super(Rule.error("report/word-limit"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    int limit =
        text.origin().report().map(r -> r.settings().composition().wordLimit()).orElse(USUAL);
    boolean waived =
        text.origin()
            .report()
            .filter(r -> !r.settings().composition().waiver().isEmpty())
            .isPresent();
    List<WordCount.Part> parts = WordCount.of(text.document());
    int words = parts.stream().mapToInt(WordCount.Part::words).sum();
    if (words > limit && !waived) {
      String longest =
          parts.stream().map(p -> p.words() + " in " + p.title()).collect(Collectors.joining("; "));
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
