package org.sgreport.lint.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.text.ProsePattern;

/**
 * A rule about words that a pattern finds, in the author's own words unless it says otherwise. In
 * its message and help, {@code {0}} stands for the words found, {@code {1}} for the first group,
 * {@code {fix}} for what can be in their place.
 */
public abstract class PatternRule extends TextRule implements Fixable {
  private final Pattern pattern;
  private final String message;
  private final String help;
  private final List<String> clues;

  /**
   * The message has no full stop; the help is one imperative sentence. Where there are clues, each
   * match has one of them, and words without any are not searched.
   */
  protected PatternRule(Rule rule, String pattern, String message, String help, String... clues) {
    super(rule);
    this.clues = List.of(clues);
    this.pattern = ProsePattern.of(pattern);
    this.message = message;
    this.help = help;
  }

  /** The units that it looks at: prose, unless it says otherwise. */
  protected List<TextUnit> units(LintDocument text) {
    return text.prose();
  }

  /** What of a unit it looks at: what is not quoted, unless it says otherwise. */
  protected String words(TextUnit unit) {
    return unit.own();
  }

  /** Whether a match is one after all. */
  protected boolean holds(MatchResult match, String words) {
    return true;
  }

  /** What can safely take the place of a match; empty if nothing can without a drafter's eye. */
  protected Optional<String> replacement(MatchResult match) {
    return Optional.empty();
  }

  @Override
  public final void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : units(text)) {
      String words = words(unit);
      if (!clues.isEmpty() && clues.stream().noneMatch(words::contains)) {
        continue;
      }
      for (Matcher match = pattern.matcher(words); match.find(); ) {
        MatchResult found = match.toMatchResult();
        if (holds(found, words)) {
          findings.add(unit, match.group().strip(), filled(message, found), filled(help, found));
        }
      }
    }
  }

  private String filled(String text, MatchResult match) {
    String filled = text.replace("{0}", match.group().strip());
    for (int group = 1; group <= match.groupCount(); group++) {
      filled = filled.replace("{" + group + "}", String.valueOf(match.group(group)));
    }
    return filled.replace("{fix}", replacement(match).orElse(""));
  }

  @Override
  public final List<Edit> edits(String words, Optional<LocalDate> date) {
    return pattern
        .matcher(words)
        .results()
        .filter(m -> holds(m, words))
        .flatMap(m -> replacement(m).map(r -> new Edit(m.start(), m.end(), r)).stream())
        .toList();
  }
}
