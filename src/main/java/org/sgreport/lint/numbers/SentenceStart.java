package org.sgreport.lint.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code 12 States replied.}, with a figure first that is no year; items are no sentences. */
final class SentenceStart extends TextRule {
  private static final Pattern FIGURE =
      Pattern.compile("^[“(]?(?!(?:19|20)\\d\\d )(\\d{1,3}(?:,\\d{3})*)(?= \\p{L})");

  /** A line of a box or a chart is none. */
  private static final Pattern IS_SENTENCE =
      Pattern.compile("(?s)^(?:\\S+\\s+){3,}.*[.?!:;][”)]*\\s*$");

  SentenceStart() {
    super(Rule.warning("numbers/sentence-start"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units(TextUnit.Kind.SUMMARY, TextUnit.Kind.PARAGRAPH)) {
      for (Sentences.Sentence sentence : unit.sentences()) {
        Matcher figure = FIGURE.matcher(sentence.words());
        if (figure.find() && IS_SENTENCE.matcher(sentence.words()).find()) {
          findings.add(
              unit,
              figure.group(1),
              "a sentence begins with the figure `" + figure.group(1) + "`",
              "write it in words, or rephrase the sentence");
        }
      }
    }
  }
}
