package org.sgreport.lint.typography;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** {@code "straight"} marks, and {@code '} for an apostrophe. */
final class StraightQuotes extends TextRule implements Fixable {
  private static final Pattern STRAIGHT = Pattern.compile("\\S*[\"']\\S*");
  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}\\d])\"([^\"“”]+)\"(?![\\p{L}\\d])");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'");

  StraightQuotes() {
    super(Rule.error("typography/straight-quotes"));
  }

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units()) {
      boolean any = unit.text().indexOf('\'') >= 0 || unit.text().indexOf('"') >= 0;
      Matcher straight = STRAIGHT.matcher(unit.text());
      if (any && straight.find()) {
        findings.add(
            unit,
            straight.group(),
            "`" + straight.group() + "` has a straight mark",
            "write “ and ”, and ’ for an apostrophe");
      }
    }
  }

  /** A pair of marks, and an apostrophe after a letter. */
  @Override
  public List<Edit> edits(String words, Optional<LocalDate> date) {
    List<Edit> edits = new ArrayList<>();
    PAIR.matcher(words)
        .results()
        .forEach(m -> edits.add(new Edit(m.start(), m.end(), "“" + m.group(1) + "”")));
    return edits.isEmpty()
        ? APOSTROPHE.matcher(words).results().map(m -> new Edit(m.start(), m.end(), "’")).toList()
        : edits;
  }

  /** Documents before 2000 were typed, with the marks of a typewriter. */
  @Override
  public LocalDate since() {
    return LocalDate.of(2000, 1, 1);
  }
}
