package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;

/**
 * The numbers of footnotes as Word shows them: in the order of their marks, whatever their ids.
 * Those without words are gone, and those whose marks are, too.
 */
final class NoteOrder {
  /** What ids of end notes begin with, so that they are not those of footnotes. */
  static final String END = "end ";

  private final Set<String> typed = new HashSet<>();
  private final List<List<Inline>> unnumbered = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();

  /** The mark of a note, asked for in the order of the text. */
  Inline.NoteMark mark(String id) {
    return new Inline.NoteMark(number(id));
  }

  /** A note whose mark is typed, such as an asterisk. */
  void typed(String id) {
    typed.add(id);
  }

  private int number(String id) {
    numbers.putIfAbsent(id, numbers.size() + 1);
    return numbers.get(id);
  }

  /** Takes the words of a note, once all marks are read. */
  void note(String id, List<Inline> content, Span place) {
    if (typed.contains(id)) {
      unnumbered.add(content);
    } else if (!content.isEmpty() && numbers.containsKey(id)) {
      notes.add(new Note(number(id), content, place));
    }
  }

  /** The notes with marks of their own. */
  List<List<Inline>> unnumbered() {
    return unnumbered;
  }

  List<Note> notes() {
    return notes.stream().sorted(Comparator.comparing(Note::number)).toList();
  }
}
