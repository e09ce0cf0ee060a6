package org.sgreport.lint.states;

import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;

/** {@code Cuba’s reply}. */
final class Possessive extends TextRule {
  private static final Set<String> BODIES = Set.of("United Nations", "African Union");

  Possessive() {
    super(Rule.warning("states/possessive"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces()) {
      String words = piece.own();
      for (StateMentions.Mention mention : piece.mentions()) {
        check(piece, mention.start(), mention.end(), findings);
      }
      for (String body : BODIES) {
        for (int at = words.indexOf(body); at >= 0; at = words.indexOf(body, at + 1)) {
          check(piece, at, at + body.length(), findings);
        }
      }
    }
  }

  private static void check(Piece piece, int start, int end, Findings findings) {
    String words = piece.own();
    if (words.startsWith("’s", end) || words.startsWith("'s", end)) {
      String possessive = words.substring(start, end + 2);
      findings.add(
          piece,
          possessive,
          "`" + possessive + "` is a possessive of a name",
          "turn it round: of " + words.substring(start, end));
    }
  }
}
