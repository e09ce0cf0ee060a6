package org.sgreport.lint.report;

import org.sgreport.diagnostic.Rule;
import org.sgreport.document.WordCount;
import org.sgreport.language.en.English;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;

/** A document of others of 8,600 words, which may have a waiver. */
final class Length extends TextRule {
  /** For reports of the Secretariat. */
  private static final int USUAL = 8500;

  Length() {
    super(Rule.info("report/length"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    int words = WordCount.of(text.document()).stream().mapToInt(WordCount.Part::words).sum();
    if (text.origin().report().isEmpty() && words > USUAL) {
      findings.add(
          text.start(),
          "the document has "
              + English.INSTANCE.numerals().inFigures(words)
              + " words, more than the "
              + English.INSTANCE.numerals().inFigures(USUAL)
              + " of reports of the Secretariat",
          "shorten it, or see that a waiver was given");
    }
  }
}
