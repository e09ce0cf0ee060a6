package org.sgreport.lint.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.Sentences;
import org.sgreport.lint.text.TextRule;

/** {@code 12 States replied.}, with a figure first. */
final class SentenceStart extends TextRule {
  private static final Pattern FIGURE = Pattern.compile("^[“(]?(\\d[\\d,.]*)(?= \\p{L})");

  SentenceStart() {
    super(Rule.warning("numbers/sentence-start"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece :
        text.pieces(Piece.Kind.SUMMARY, Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      for (Sentences.Sentence sentence : piece.sentences()) {
        Matcher figure = FIGURE.matcher(sentence.words());
        if (figure.find()) {
          findings.add(
              piece,
              figure.group(1),
              "a sentence begins with the figure `" + figure.group(1) + "`",
              "write it in words, or turn the sentence round");
        }
      }
    }
  }
}
