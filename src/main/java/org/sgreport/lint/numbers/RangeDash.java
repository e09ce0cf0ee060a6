package org.sgreport.lint.numbers;

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

/** {@code 2015–2020} in a document of 2014, or with a hyphen in one of 2025. */
final class RangeDash extends TextRule implements Fixable {
  private static final Pattern RANGE =
      Pattern.compile("(?<![\\d/–-])\\b\\d{1,4}([-–])\\d{1,4}\\b(?![/\\d–-])");

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
    for (TextUnit unit : text.prose()) {
      Matcher range = RANGE.matcher(unit.own());
      while (range.find()) {
        if (range.group(1).equals("–") != dashes) {
          findings.add(
              unit,
              range.group(),
              "`" + range.group() + "` has " + (dashes ? "a hyphen" : "an en dash"),
              dashes ? "put an en dash between the figures" : "put a hyphen between the figures");
        }
      }
    }
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
        .filter(m -> !m.group(1).equals(dash))
        .map(m -> new Edit(m.start(1), m.end(1), dash))
        .toList();
  }
}
