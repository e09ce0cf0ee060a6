package org.sgreport.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.lint.abbreviations.AbbreviationsRules;
import org.sgreport.lint.capitals.CapitalsRules;
import org.sgreport.lint.citations.CitationsRules;
import org.sgreport.lint.claims.ClaimsRules;
import org.sgreport.lint.headings.HeadingsRules;
import org.sgreport.lint.house.AvoidedWords;
import org.sgreport.lint.masthead.MastheadRules;
import org.sgreport.lint.notes.NotesRules;
import org.sgreport.lint.numbers.NumbersRules;
import org.sgreport.lint.paragraphs.ParagraphsRules;
import org.sgreport.lint.references.ReferencesRules;
import org.sgreport.lint.report.ReportRules;
import org.sgreport.lint.spelling.SpellingRules;
import org.sgreport.lint.states.StatesRules;
import org.sgreport.lint.tables.TablesRules;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.typography.TypographyRules;
import org.sgreport.lint.word.WordRules;
import org.sgreport.lint.wording.WordingRules;
import org.sgreport.model.Report;

/** Every rule of the text, area by area in alphabetical order. */
public final class LintRules {
  public static final List<LintRule> ALL =
      Stream.of(
              AbbreviationsRules.ALL,
              CapitalsRules.ALL,
              CitationsRules.ALL,
              ClaimsRules.ALL,
              HeadingsRules.ALL,
              MastheadRules.ALL,
              NotesRules.ALL,
              NumbersRules.ALL,
              ParagraphsRules.ALL,
              ReferencesRules.ALL,
              ReportRules.ALL,
              SpellingRules.ALL,
              StatesRules.ALL,
              TablesRules.ALL,
              TypographyRules.ALL,
              WordRules.ALL,
              WordingRules.ALL)
          .flatMap(List::stream)
          .toList();

  private LintRules() {}

  /** Those, and the rules of the house of a report. */
  public static List<LintRule> of(Optional<Report> report) {
    return Stream.concat(ALL.stream(), report.stream().flatMap(r -> AvoidedWords.of(r).stream()))
        .toList();
  }
}
