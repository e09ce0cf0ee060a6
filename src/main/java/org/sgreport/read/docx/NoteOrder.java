package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;

/**
 * The numbers of footnotes as Word shows them: in the order of their marks, whatever their ids.
 * Those whose marks are where we do not read come last, and those without words are gone.
 */
final class NoteOrder {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();

  /** The mark of a note, asked for in the order of the text. */
  Inline.NoteMark mark(String id) {
    return new Inline.NoteMark(number(id));
  }

  private int number(String id) {
    numbers.putIfAbsent(id, numbers.size() + 1);
    return numbers.get(id);
  }

  /** Takes the words of a note, once all marks are read. */
  void note(String id, List<Inline> content, Span place) {
    if (!content.isEmpty()) {
      notes.add(new Note(number(id), content, place));
    }
  }

  List<Note> notes() {
    return notes.stream().sorted(Comparator.comparing(Note::number)).toList();
  }
}
