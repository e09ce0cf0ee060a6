package org.sgreport.lint.text;

import java.time.LocalDate;
import org.sgreport.diagnostic.Rule;

/** Something that a document should not have; its page is at {@code docs/rules/<id>.md}. */
public interface LintRule {
  Rule rule();

  /** The first day of documents that it is for: older ones had other forms. */
  default LocalDate since() {
    return LocalDate.MIN;
  }

  /** Adds what it finds. A rule whose part of a document is not there finds nothing. */
  void lint(LintDocument text, Findings findings);
}
