package org.sgreport.lint.capitals;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code in Paragraph 5}. */
final class Reference extends PatternRule {
  Reference() {
    super(
        Rule.warning("capitals/reference"),
        "(?<=\\p{Ll} |, )(Annex|Paragraph|Table|Chapter|Article|Section|Appendix|Item)(?= (?:\\d+|[IVX]+)\\b)(?![^.;]{0,60}\\b(?:Charter|Statute)\\b| \\S+ of the \\p{Lu})",
        "`{0}` has a capital within a sentence",
        "write it with a small letter");
  }

  @Override
  protected Optional<String> replacement(MatchResult match) {
    return Optional.of(match.group().toLowerCase(java.util.Locale.ROOT));
  }
}
