package org.sgreport.lint.spelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.Fixable;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.Spelling;

/** {@code program}, where the spelling list has "programme". */
final class SpellingList extends TextRule implements Fixable {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])[\\p{L}-]+(?![\\p{L}-])");

  SpellingList() {
    super(Rule.warning("spelling/list"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units()) {
      Matcher word = WORD.matcher(unit.own());
      while (word.find()) {
        Spelling.right(word.group())
            .ifPresent(
                right ->
                    findings.add(
                        unit,
                        word.group(),
                        "`" + word.group() + "` is spelled differently in the United Nations list",
                        "write `" + right + "`"));
      }
    }
  }

  @Override
  public List<Edit> edits(String words, Optional<LocalDate> date) {
    return WORD.matcher(words)
        .results()
        .flatMap(m -> Spelling.right(m.group()).map(w -> new Edit(m.start(), m.end(), w)).stream())
        .toList();
  }

  /** Documents before 2000 went by other lists. */
  @Override
  public LocalDate since() {
    return LocalDate.of(2000, 1, 1);
  }
}
