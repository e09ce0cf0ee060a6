package org.sgreport.lint.states;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;

/** {@code South Korea}. */
final class InformalName implements LintRule {
  private static final Rule RULE = Rule.error("states/informal-name");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Vietnam", "Viet Nam"),
          Map.entry("South Korea", "the Republic of Korea"),
          Map.entry("North Korea", "the Democratic People’s Republic of Korea"),
          Map.entry("Laos", "the Lao People’s Democratic Republic"),
          Map.entry("Syria", "the Syrian Arab Republic"),
          Map.entry("Russia", "the Russian Federation"),
          Map.entry("Ivory Coast", "Côte d’Ivoire"),
          Map.entry("Moldova", "the Republic of Moldova"),
          Map.entry("Iran", "the Islamic Republic of Iran"),
          Map.entry("Bolivia", "the Plurinational State of Bolivia"),
          Map.entry("Venezuela", "the Bolivarian Republic of Venezuela"),
          Map.entry("Tanzania", "the United Republic of Tanzania"),
          Map.entry("Macedonia", "North Macedonia"),
          Map.entry("Brunei", "Brunei Darussalam"),
          Map.entry("Great Britain", "the United Kingdom of Great Britain and Northern Ireland"),
          Map.entry("England", "the United Kingdom of Great Britain and Northern Ireland"),
          Map.entry("Holland", "the Netherlands"),
          Map.entry("USA", "the United States of America"),
          Map.entry("UK", "the United Kingdom of Great Britain and Northern Ireland"));
  private static final Pattern NAME =
      Pattern.compile("\\b(?:" + String.join("|", new TreeSet<>(NAMES.keySet())) + ")\\b");

  /** What stands before a name that is part of a longer one, or behind it. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:[\\p{L}/.-]|\\bof |\\bof the |Yugoslav |North )$");

  private static final Pattern BEHIND =
      Pattern.compile("[\\p{L}/-]| \\p{Lu}| \\((?:Islamic|Plurinational|Bolivarian)| and Northern");

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces()) {
      String words = StateNames.hidden(piece);
      Matcher name = NAME.matcher(words);
      while (name.find()) {
        boolean part =
            BEFORE.matcher(words.substring(Math.max(0, name.start() - 10), name.start())).find()
                || BEHIND.matcher(words.substring(name.end())).lookingAt();
        if (!part) {
          findings.add(
              RULE,
              piece,
              name.group(),
              "`" + name.group() + "` is not the name of a State in United Nations documents",
              "write `" + NAMES.get(name.group()) + "`");
        }
      }
    }
  }
}
