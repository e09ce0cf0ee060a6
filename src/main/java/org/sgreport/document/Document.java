package org.sgreport.document;

import java.util.List;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Masthead;

/**
 * A report, ready to be written: the same for every writer. The summary may be empty; the language
 * is that of what writers add, such as labels.
 */
public record Document(
    Language language,
    Masthead masthead,
    List<Block.Paragraph> summary,
    Contents contents,
    List<Block> body,
    List<Note> notes,
    List<Suppression> suppressions) {
  public Document {
    summary = List.copyOf(summary);
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    suppressions = List.copyOf(suppressions);
  }

  /** The same with another masthead. */
  public Document with(Masthead other) {
    return new Document(language, other, summary, contents, body, notes, suppressions);
  }
}
