package org.sgreport.draft.directive;

import java.util.HashSet;
import java.util.Set;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Report;
import org.sgreport.tally.Tally;

/** What directives of one rendering look at, and what they remember of the text so far. */
public final class Context {
  private final Report report;
  private final Tally tally;
  private final Language language;
  private final Set<String> namedInText = new HashSet<>();
  private final Set<String> namedInNotes = new HashSet<>();

  /** The language is that of computed words. */
  public Context(Report report, Language language) {
    this.report = report;
    this.language = language;
    this.tally = new Tally(report);
  }

  Report report() {
    return report;
  }

  public Language language() {
    return language;
  }

  Tally tally() {
    return tally;
  }

  /**
   * Whether the entity is named for the first time, in the text or in the notes; asking names it.
   */
  boolean namesFirst(String entity, boolean inNote) {
    return (inNote ? namedInNotes : namedInText).add(entity);
  }
}
