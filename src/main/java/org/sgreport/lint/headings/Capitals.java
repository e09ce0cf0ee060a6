package org.sgreport.lint.headings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.ProperNames;

/**
 * {@code Lamps And Their Keepers}, each word with a capital. A word is a name where it is part of
 * one that the tables have, and where the paragraphs have it with a capital within a sentence.
 */
final class Capitals extends TextRule {
  /** Shorter words, such as "of", are small even where the others have capitals. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]{4,}");

  private static final Pattern IN_SENTENCE =
      Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*");

  Capitals() {
    super(Rule.warning("headings/capitals"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<TextUnit> headings = text.units(TextUnit.Kind.HEADING);
    Set<String> names = headings.isEmpty() ? Set.of() : names(text);
    LocalDate date = text.origin().date().orElse(LocalDate.MAX);
    for (TextUnit heading : headings) {
      List<String> words =
          WORD.matcher(
                  ProperNames.without(heading.own(), date).replaceFirst("^\\P{L}*[\\p{L}-]+", ""))
              .results()
              .map(MatchResult::group)
              .filter(w -> !names.contains(w) && !w.matches("\\p{Lu}{2,}.*"))
              .toList();
      long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
      if (capitals > 1 && capitals * 2 > words.size()) {
        findings.add(
            heading,
            "most words of a heading have a capital",
            "leave capitals to the first word and to names");
      }
    }
  }

  /** The words of the names that paragraphs and notes have. */
  private static Set<String> names(LintDocument text) {
    return text.prose().stream()
        .flatMap(p -> IN_SENTENCE.matcher(p.text()).results())
        .flatMap(m -> List.of(m.group().split(" ")).stream())
        .collect(Collectors.toSet());
  }
}
