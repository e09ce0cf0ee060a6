package org.sgreport.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** The notes whose marks are in the summary. */
  public List<Note> notesOfSummary() {
    Set<Integer> marks = new HashSet<>();
    summary.forEach(p -> marks(p.content(), marks));
    return notes.stream().filter(n -> marks.contains(n.number())).toList();
  }

  public List<Note> notesOfBody() {
    List<Note> body = new ArrayList<>(notes);
    body.removeAll(notesOfSummary());
    return body;
  }

  private static void marks(List<Inline> content, Set<Integer> marks) {
    for (Inline inline : content) {
      if (inline instanceof Inline.NoteMark mark) {
        marks.add(mark.number());
      }
      marks(inline.children(), marks);
    }
  }

  /** The same with another masthead. */
  public Document with(Masthead other) {
    return new Document(language, other, summary, contents, body, notes, suppressions);
  }
}
