package org.sgreport.lint.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A rule that can fix what it finds without a drafter's eye. */
public interface Fixable extends LintRule {
  /** What to put in place of a stretch of the words. */
  record Edit(int start, int end, String words) {}

  /** The edits in their order, for words of a document of this date. */
  List<Edit> edits(String words, Optional<LocalDate> date);
}
