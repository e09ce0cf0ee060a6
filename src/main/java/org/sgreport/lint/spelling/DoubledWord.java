package org.sgreport.lint.spelling;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;

/** {@code the the}. */
final class DoubledWord extends PatternRule {
  DoubledWord() {
    super(
        Rule.warning("spelling/doubled-word"),
        "(?<![\\p{L}’\\'-])(?!(?:that|had|is|in|de|la)\\b)(?!\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+ \\p{Lu})(\\p{L}{2,}) \\1(?![\\p{L}’\\'-])",
        "`{0}` repeats a word",
        "write `{fix}`");
  }

  /** Heads and cells of a table can begin with one word. */
  @Override
  protected List<TextUnit> units(LintDocument text) {
    return text.units().stream().filter(u -> !u.is(TextUnit.Kind.CELL)).toList();
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group(1));
  }
}
