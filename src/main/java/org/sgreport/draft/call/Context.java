package org.sgreport.draft.call;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Report;
import org.sgreport.tally.Groups;
import org.sgreport.tally.Tally;

/** What directives of one rendering look at, and what they remember of the text so far. */
public final class Context {
  private final Report report;
  private final Tally tally;
  private final Groups groups;
  private final Language language;
  private final Map<Object, Object> made = new HashMap<>();
  private final Set<String> namedInText = new HashSet<>();
  private final Set<String> namedInNotes = new HashSet<>();

  /** The language is that of computed words. */
  public Context(Report report, Language language) {
    this.report = report;
    this.language = language;
    this.tally = new Tally(report);
    this.groups = new Groups(report);
  }

  public Report report() {
    return report;
  }

  public Language language() {
    return language;
  }

  public Tally tally() {
    return tally;
  }

  public Groups groups() {
    return groups;
  }

  /** What was made of a key before in this rendering; null where nothing was. */
  @SuppressWarnings("unchecked")
  <T> T made(Object key) {
    return (T) made.get(key);
  }

  void keep(Object key, Object thing) {
    made.put(key, thing);
  }

  /**
   * Whether the entity is named for the first time, in the text or in the notes; asking names it.
   */
  public boolean namesFirst(String entity, boolean inNote) {
    return (inNote ? namedInNotes : namedInText).add(entity);
  }
}
