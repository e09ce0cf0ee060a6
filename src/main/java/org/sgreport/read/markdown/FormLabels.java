package org.sgreport.read.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.document.TableNote;

/**
 * The labels of notes. One that is no number has the place of its note among the others; a letter,
 * by itself or as in {@code table-2-a}, is of a table where a table has its mark.
 */
final class FormLabels {
  private static final String LETTER = "(?:table-\\d+-)?[a-z]";

  /** A note as it is defined. */
  record Definition(String label, List<Inline> content, Span place) {}

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  FormLabels(List<String> labels) {
    labels.forEach(label -> numbers.putIfAbsent(label, number(label, numbers.size() + 1)));
  }

  private static int number(String label, int otherwise) {
    return label.matches("\\d{1,9}") ? Integer.parseInt(label) : otherwise;
  }

  Inline inText(String label) {
    return new Inline.NoteMark(numbers.getOrDefault(label, number(label, 0)));
  }

  Inline inTable(String label) {
    return label.matches(LETTER) ? new Inline.TableMark(letter(label)) : inText(label);
  }

  private static String letter(String label) {
    return label.substring(label.length() - 1);
  }

  /** Gives tables their notes, and returns the others. */
  List<Note> settle(List<Definition> definitions, List<Block> body) {
    List<Note> notes = new ArrayList<>();
    for (Definition definition : definitions) {
      int table = table(definition.label, body);
      if (table < 0) {
        int number = numbers.get(definition.label);
        notes.add(new Note(number, definition.content, definition.place));
      } else {
        TableNote note = new TableNote(letter(definition.label), definition.content);
        body.set(table, ((Block.Table) body.get(table)).with(note));
      }
    }
    return notes;
  }

  /** The place of the table whose note it is; -1 for that of none. */
  private static int table(String label, List<Block> body) {
    if (!label.matches(LETTER)) {
      return -1;
    }
    int wanted = label.length() == 1 ? 0 : number(label.split("-")[1], -1);
    int count = 0;
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Table table) {
        count++;
        if (count == wanted || wanted == 0 && lacks(table, label)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the table has the mark and no note for it yet. */
  private static boolean lacks(Block.Table table, String letter) {
    Inline mark = new Inline.TableMark(letter);
    return table.notes().stream().noneMatch(n -> n.letter().equals(letter))
        && table.rows().all().stream()
            .flatMap(List::stream)
            .anyMatch(c -> c.content().contains(mark));
  }
}
