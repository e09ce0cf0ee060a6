package org.sgreport.lint.headings;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.reference.ProperNames;

/**
 * {@code Lamps And Their Keepers}, each word with a capital. A name is one that the tables have, or
 * that the paragraphs have within a sentence ({@link NamesInText}).
 */
final class Capitals extends TextRule {
  /** Shorter words, such as "of", are small even where the others have capitals. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]{4,}");

  /** What begins so is a body of the Organization, to the end of its name. */
  private static final Pattern BODY =
      Pattern.compile(
          "United Nations(?:,? \\p{Lu}[\\p{L}-]+| (?:for|in|of|on|to|and)(?: the)?(?= \\p{Lu}))+");

  Capitals() {
    super(Rule.warning("headings/capitals"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    List<TextUnit> headings = text.units(TextUnit.Kind.HEADING);
    LocalDate date = text.origin().date().orElse(LocalDate.MAX);
    NamesInText names = headings.isEmpty() ? NamesInText.NONE : NamesInText.of(text);
    for (TextUnit heading : headings) {
      String words =
          ProperNames.without(names.without(BODY.matcher(heading.own()).replaceAll("")), date);
      List<String> others =
          WORD.matcher(words.replaceFirst("^\\P{L}*[\\p{L}-]+", ""))
              .results()
              .map(MatchResult::group)
              .filter(w -> names.isKnown(w) && !names.has(w) && !w.matches("\\p{Lu}{2,}.*"))
              .toList();
      long capitals = others.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
      if (capitals > 1 && capitals * 2 > others.size()) {
        findings.add(
            heading,
            "most words of a heading have a capital",
            "leave capitals to the first word and to names");
      }
    }
  }
}
