package org.sgreport.lint.claims;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** A State that the template says reported, though no reply is there. */
final class UnrepliedClaim extends TextRule {
  private static final Pattern REPORTED =
      Pattern.compile(
          "^ (?:has |had )?(?:also )?(?:reported|informed|stated|indicated|noted|replied)\\b");

  UnrepliedClaim() {
    super(Rule.warning("claims/no-reply"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    if (text.origin().report().isEmpty()) {
      return;
    }
    Set<String> replied =
        text.origin().report().get().states().stream()
            .filter(s -> !s.withheld())
            .map(s -> s.key())
            .collect(Collectors.toSet());
    for (TextUnit unit : text.units(TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      for (StateMentions.Mention mention : unit.mentions()) {
        boolean reported = REPORTED.matcher(unit.own().substring(mention.end())).find();
        if (reported && !replied.contains(mention.name().code())) {
          String words = unit.own().substring(mention.start(), mention.end());
          findings.add(
              unit,
              words,
              "`" + words + "` is said to have reported, and there is no reply from it",
              "add its file under states/, or correct the name");
        }
      }
    }
  }
}
