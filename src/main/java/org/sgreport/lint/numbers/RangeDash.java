package org.sgreport.lint.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.Fixable;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;
import org.sgreport.text.Figures;

/** {@code 2015–2020} in a document of 2014, or with a hyphen in one of 2025. */
final class RangeDash extends TextRule implements Fixable {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?=\\d)(?<![\\d/–-])\\b(?<from>\\d{1,4})([-–])(?<to>\\d{1,4})\\b(?![/\\d–-])");

  /** Issued documents have hyphens up to 2019, and en dashes from 2020 on. */
  private static final int FIRST_YEAR_OF_DASHES = 2020;

  RangeDash() {
    super(Rule.warning("numbers/range-dash"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    text.origin().date().ifPresent(date -> lint(text, date, findings));
  }

  private static void lint(LintDocument text, LocalDate date, Findings findings) {
    boolean dashes = date.getYear() >= FIRST_YEAR_OF_DASHES;
    for (TextUnit unit :
        text.units(TextUnit.Kind.SUMMARY, TextUnit.Kind.PARAGRAPH, TextUnit.Kind.SUBPARAGRAPH)) {
      Matcher range = RANGE.matcher(unit.own());
      while (range.find()) {
        if (range.group(2).equals("–") != dashes && rises(range)) {
          findings.add(
              unit,
              range.group(),
              "`" + range.group() + "` has " + (dashes ? "a hyphen" : "an en dash"),
              dashes ? "put an en dash between the figures" : "put a hyphen between the figures");
        }
      }
    }
  }

  /** From a smaller figure to a larger one, perhaps cut; another one is a name or a number. */
  private static boolean rises(MatchResult range) {
    String to = range.group(3);
    String from = range.group(1);
    boolean cut = to.length() < from.length();
    int last = Figures.parse(cut ? from.substring(0, from.length() - to.length()) + to : to);
    return last > Figures.parse(from) && !(to.length() == 4 && from.length() < 3);
  }

  @Override
  public List<Edit> edits(String words, Optional<LocalDate> date) {
    if (date.isEmpty()) {
      return List.of();
    }
    String dash = date.get().getYear() >= FIRST_YEAR_OF_DASHES ? "–" : "-";
    return RANGE
        .matcher(words)
        .results()
        .filter(m -> !m.group(2).equals(dash) && rises(m))
        .map(m -> new Edit(m.start(2), m.end(2), dash))
        .toList();
  }
}
