package org.sgreport.lint.states;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;

/** {@code in Bolivia (Plurinational State of)}, in a sentence. */
final class Inverted extends TextRule {
  private static final Pattern PREPOSITION =
      Pattern.compile("(?:^|[ (])(?:[Ii]n|[Oo]f|[Bb]y|[Ff]rom|[Ww]ith|[Tt]o) $");

  Inverted() {
    super(Rule.warning("states/inverted"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.prose()) {
      for (StateMentions.Mention mention : piece.mentions()) {
        if (mention.inverted()
            && PREPOSITION.matcher(piece.own().substring(0, mention.start())).find()) {
          String words = piece.own().substring(mention.start(), mention.end());
          findings.add(
              piece,
              words,
              "`" + words + "` is the form of lists",
              "write `" + mention.name().running() + "`");
        }
      }
    }
  }
}
