package org.sgreport.lint.states;

import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code Sudan} in a sentence in which other States have their articles. */
final class StateArticle extends TextRule {
  private static final Pattern PREPOSITION =
      Pattern.compile("(?:^|[ (])(?:[Ii]n|[Oo]f|[Bb]y|[Ff]rom|[Ww]ith|[Tt]o) $");

  /** What can come before a name that is no part of another one. */
  private static final Pattern NOUN =
      Pattern.compile("(?:, | and |\\(|^|" + PREPOSITION.pattern() + ")$");

  /** "In Dubai, United Arab Emirates, …". */
  private static final Pattern PLACE =
      Pattern.compile("\\b(?:in|at|of|from|to) \\p{Lu}[\\p{L} -]+, $");

  private static final Pattern BETWEEN = Pattern.compile(",? (?:and )?");

  StateArticle() {
    super(Rule.warning("states/article"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.prose()) {
      if (unit.mentions().stream().anyMatch(StateArticle::hasArticle)) {
        unit.sentences().forEach(s -> check(unit, s.words(), findings));
      }
    }
  }

  private static boolean hasArticle(StateMentions.Mention mention) {
    return mention.name().running().startsWith("the ");
  }

  /** What comes before the list of States that a name ends: "of Cuba and ". */
  private static String withoutStates(String before) {
    String rest = before;
    for (List<StateMentions.Mention> list = StateMentions.of(rest); !list.isEmpty(); ) {
      StateMentions.Mention last = list.get(list.size() - 1);
      if (!BETWEEN.matcher(rest.substring(last.end())).matches()) {
        break;
      }
      rest = rest.substring(0, last.start());
      list = StateMentions.of(rest);
    }
    return rest;
  }

  /** A list without any article is one in the form of lists. */
  private static void check(TextUnit unit, String words, Findings findings) {
    List<StateMentions.Mention> mentions =
        StateMentions.of(words).stream().filter(m -> hasArticle(m) && !m.inverted()).toList();
    boolean articles = mentions.stream().anyMatch(StateMentions.Mention::article);
    for (StateMentions.Mention mention : mentions) {
      String before = words.substring(0, mention.start());
      boolean lacks = articles || PREPOSITION.matcher(withoutStates(before)).find();
      boolean tagged =
          PLACE.matcher(before).find() && withoutStates(before).equals(before)
              || before.endsWith("(") && words.startsWith(")", mention.end())
              || LongerName.saysWhich(words, mention.end())
              || words.startsWith(" member States", mention.end());
      if (!mention.article() && lacks && !tagged && NOUN.matcher(before).find()) {
        String name = words.substring(mention.start(), mention.end());
        findings.add(
            unit,
            name,
            "`" + name + "` has no article in running text",
            "write `" + mention.name().running() + "`");
      }
    }
  }
}
