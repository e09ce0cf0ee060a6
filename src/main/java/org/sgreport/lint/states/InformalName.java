package org.sgreport.lint.states;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.StateMentions;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.OtherName;
import org.sgreport.reference.States;

/** {@code South Korea}. */
final class InformalName extends TextRule {
  private static final Map<String, String> NAMES =
      OtherName.all().stream()
          .filter(OtherName::wrongInText)
          .collect(Collectors.toMap(OtherName::form, n -> n.codes().get(0)));
  private static final Pattern NAME =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}])(?:"
              + NAMES.keySet().stream()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}\\p{N}])");

  /** What comes before a name that is part of a longer one, or after it. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:[\\p{L}/.-]|\\bof |\\bof the |\\p{Lu}[\\p{L}-]+ \\p{Ll}{2,3} )$");

  private static final Pattern BEHIND =
      Pattern.compile("[\\p{L}/-]| \\p{Lu}| \\(|, (?:the )?\\p{Lu}\\p{Ll}+ \\p{Lu}");

  /** So far before it a longer name is looked for, in signs. */
  private static final int NEAR = 40;

  InformalName() {
    super(Rule.error("states/informal-name"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.units().forEach(unit -> check(unit, text.origin().date(), findings));
  }

  private static void check(TextUnit unit, Optional<LocalDate> date, Findings findings) {
    String words = withoutNames(unit, date);
    for (Matcher name = NAME.matcher(words); name.find(); ) {
      boolean part =
          BEFORE.matcher(words.substring(Math.max(0, name.start() - NEAR), name.start())).find()
              || BEHIND.matcher(words.substring(name.end())).lookingAt();
      if (!part) {
        String code = NAMES.get(name.group());
        findings.add(
            unit,
            name.group(),
            "`" + name.group() + "` is not the name of a State in United Nations documents",
            "write `" + States.all().name(code, date.orElse(LocalDate.MAX)).running() + "`");
      }
    }
  }

  /**
   * The text with the names of States hidden, character for character. A former name, such as
   * Bolivia, is left to {@code states/anachronism} where the date is known.
   */
  private static String withoutNames(TextUnit unit, Optional<LocalDate> date) {
    String text = unit.own();
    StringBuilder hidden = new StringBuilder(text);
    for (StateMentions.Mention mention : unit.mentions()) {
      String name = text.substring(mention.start(), mention.end());
      if (date.isPresent() || !NAMES.containsKey(name)) {
        hidden.replace(mention.start(), mention.end(), "\uE000".repeat(name.length()));
      }
    }
    return hidden.toString();
  }
}
