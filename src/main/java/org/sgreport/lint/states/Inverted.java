package org.sgreport.lint.states;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code in Bolivia (Plurinational State of)}, in a sentence. */
final class Inverted extends TextRule {
  private static final Pattern PREPOSITION =
      Pattern.compile("(?:^|[ (])(?:[Ii]n|[Oo]f|[Bb]y|[Ff]rom|[Ww]ith|[Tt]o) $");

  Inverted() {
    super(Rule.warning("states/inverted"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      for (StateMentions.Mention mention : unit.mentions()) {
        if (mention.inverted()
            && PREPOSITION.matcher(unit.own().substring(0, mention.start())).find()) {
          String words = unit.own().substring(mention.start(), mention.end());
          findings.add(
              unit,
              words,
              "`" + words + "` is the form of lists",
              "write `" + mention.name().running() + "`");
        }
      }
    }
  }
}
