package org.sgreport.lint.states;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Entities;
import org.sgreport.reference.Entity;

/** {@code Cuba’s reply}. */
final class StatePossessive extends TextRule {
  /** The Organization, and intergovernmental organizations beside it. */
  private static final List<String> BODIES =
      Stream.concat(
              Stream.of("United Nations"),
              Entities.all().entities().stream()
                  .filter(e -> e.kind().equals("intergovernmental-organization"))
                  .map(Entity::name))
          .toList();

  /** What makes it a part of a longer name, such as a conference. */
  private static final Pattern NAMED = Pattern.compile(" \\p{Lu}");

  StatePossessive() {
    super(Rule.warning("states/possessive"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units()) {
      String words = unit.own();
      for (StateMentions.Mention mention : unit.mentions()) {
        check(unit, mention.start(), mention.end(), findings);
      }
      for (String body : BODIES) {
        for (int at = words.indexOf(body); at >= 0; at = words.indexOf(body, at + 1)) {
          check(unit, at, at + body.length(), findings);
        }
      }
    }
  }

  private static void check(TextUnit unit, int start, int end, Findings findings) {
    String words = unit.own();
    boolean possessive = words.startsWith("’s", end) || words.startsWith("'s", end);
    if (possessive && !NAMED.matcher(words.substring(end + 2)).lookingAt()) {
      String name = words.substring(start, end + 2);
      findings.add(
          unit,
          name,
          "`" + name + "` is a possessive of a name",
          "rephrase it with `of`: of " + words.substring(start, end));
    }
  }
}
