package org.sgreport.lint.notes;

import java.util.List;
import org.sgreport.lint.text.LintRule;

/** Every rule of this area, in alphabetical order. */
public final class NotesRules {
  public static final List<LintRule> ALL =
      List.of(
          new Adjacent(),
          new BeforePunctuation(),
          new Ibid(),
          new MarkedTwice(),
          new NoteFullStop(),
          new NoteSequence(),
          new QuotationSource(),
          new SymbolRepeated(),
          new Tracking(),
          new Unmarked());

  private NotesRules() {}
}
