package org.sgreport.lint.typography;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.RaisedLetters;

/** {@code lamps,lights}, no space after a sign. */
final class SpaceAfter extends PatternRule {
  SpaceAfter() {
    super(
        Rule.warning("typography/space-after"),
        "(?=[,;.]\\p{L})(?:(?<=\\p{Ll})[,;](?!"
            + RaisedLetters.ANY
            + ")(?=\\p{L})|(?<=\\p{Ll}{3})\\.(?=\\p{Lu}\\p{Ll}))",
        "there is no space after `{0}`",
        "put one");
  }

  /** An address that a line end has broken goes on without spaces. */
  @Override
  protected boolean holds(MatchResult match, String words) {
    String before = words.substring(0, match.start());
    return before.substring(before.lastIndexOf(' ') + 1).indexOf('%') < 0;
  }

  @Override
  protected List<TextUnit> units(LintDocument text) {
    return text.units().stream()
        .filter(u -> !u.is(TextUnit.Kind.CELL, TextUnit.Kind.LEGEND))
        .toList();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group() + " ");
  }
}
