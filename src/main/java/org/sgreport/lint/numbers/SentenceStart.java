package org.sgreport.lint.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.Sentences;

/** {@code 12 States replied.}, with a figure first. */
final class SentenceStart implements LintRule {
  private static final Rule RULE = Rule.warning("numbers/sentence-start");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final Pattern FIGURE = Pattern.compile("^[“(]?(\\d[\\d,.]*)(?= \\p{L})");

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece :
        text.pieces(Piece.Kind.SUMMARY, Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      for (Sentences.Sentence sentence : piece.sentences()) {
        Matcher figure = FIGURE.matcher(sentence.words());
        if (figure.find()) {
          findings.add(
              RULE,
              piece,
              figure.group(1),
              "a sentence begins with the figure `" + figure.group(1) + "`",
              "write it in words, or turn the sentence round");
        }
      }
    }
  }
}
