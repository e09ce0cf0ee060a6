package org.sgreport.lint.claims;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;

/** A State that the template says reported, though no reply is there. */
final class NoReply extends TextRule {
  private static final Pattern REPORTED =
      Pattern.compile(
          "^ (?:has |had )?(?:also )?(?:reported|informed|stated|indicated|noted|replied)\\b");

  NoReply() {
    super(Rule.warning("claims/no-reply"));
  }

  @Override
  public void lint(LintText text, Findings findings) {
    if (text.origin().report().isEmpty()) {
      return;
    }
    Set<String> replied =
        text.origin().report().get().states().stream()
            .map(s -> s.key())
            .collect(Collectors.toSet());
    for (Piece piece : text.pieces(Piece.Kind.PARAGRAPH, Piece.Kind.SUBPARAGRAPH)) {
      for (StateMentions.Mention mention : piece.mentions()) {
        boolean reported = REPORTED.matcher(piece.own().substring(mention.end())).find();
        if (reported && !replied.contains(mention.name().code())) {
          String words = piece.own().substring(mention.start(), mention.end());
          findings.add(
              piece,
              words,
              "`" + words + "` is said to have reported, and no reply of it is there",
              "add its file under states/, or correct the name");
        }
      }
    }
  }
}
