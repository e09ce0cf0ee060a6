package org.sgreport.lint.house;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Severity;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.PatternRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.model.House;
import org.sgreport.model.Report;

/** Words that a house avoids, in small letters or with a capital. */
public final class AvoidedWords extends PatternRule {
  private final String write;

  private AvoidedWords(House.Avoided avoided) {
    super(
        new Rule(avoided.rule(), Severity.valueOf(avoided.severity().toUpperCase(Locale.ROOT))),
        pattern(avoided.words()),
        "the house avoids `{0}`" + (avoided.because().isEmpty() ? "" : ": " + avoided.because()),
        avoided.write().isEmpty() ? "use other words" : "write `{fix}`");
    this.write = avoided.write();
  }

  /** Those of the files that a report names. */
  public static List<LintRule> of(Report report) {
    return report.houses().stream()
        .flatMap(h -> h.avoided().stream())
        .<LintRule>map(AvoidedWords::new)
        .toList();
  }

  private static String pattern(List<String> words) {
    return words.stream()
        .map(AvoidedWords::withEitherCase)
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])"));
  }

  private static String withEitherCase(String words) {
    int first = words.codePointAt(0);
    String rest = Pattern.quote(words.substring(Character.charCount(first)));
    return "(?:"
        + Pattern.quote(Character.toString(first))
        + "|"
        + Pattern.quote(Character.toString(Character.toUpperCase(first)))
        + ")"
        + rest;
  }

  @Override
  protected List<TextUnit> units(LintDocument text) {
    return text.units();
  }

  /** With a capital where the words have one. */
  @Override
  protected Optional<String> replacement(MatchResult match) {
    if (write.isEmpty()) {
      return Optional.empty();
    }
    boolean capital = Character.isUpperCase(match.group().codePointAt(0));
    int first = write.codePointAt(0);
    return Optional.of(
        capital
            ? Character.toString(Character.toUpperCase(first))
                + write.substring(Character.charCount(first))
            : write);
  }
}
