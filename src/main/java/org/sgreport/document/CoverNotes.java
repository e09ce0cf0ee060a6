package org.sgreport.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sgreport.language.vocabulary.FirstPageWords;
import org.sgreport.model.Masthead;

/**
 * What the first page says of the agenda, and its notes. An item of the preliminary list or of the
 * provisional agenda carries an asterisk and a note that cites the document; one of an adopted
 * agenda has none. A late submission takes the next asterisk, at the last line of the title
 * (Editorial Manual, mastheads; issued documents).
 */
public record CoverNotes(
    List<SessionBlock> sessions, String titleLine, String kindLine, List<CoverNote> notes) {
  /** A note at the foot of the first page: its asterisks and its text. */
  public record CoverNote(String mark, String text) {}

  public CoverNotes {
    sessions = List.copyOf(sessions);
    notes = List.copyOf(notes);
  }

  public static CoverNotes of(Masthead masthead, FirstPageWords words) {
    List<CoverNote> notes = new ArrayList<>();
    boolean named = masthead.joint().isPresent();
    List<SessionBlock> sessions =
        masthead.receivers().stream()
            .map(
                r ->
                    new SessionBlock(
                        named ? r.organ() : "",
                        r.body(),
                        r.session(),
                        noted(notes, r.item(), words),
                        r.item().title()))
            .toList();
    String late = late(notes, masthead.lateSubmission());
    boolean last = masthead.kind().isEmpty();
    String title = masthead.title() + (last ? late : "");
    return new CoverNotes(sessions, title, last ? "" : masthead.kind() + late, notes);
  }

  /** The line of an item, with the asterisk of its note where it has one. */
  private static String noted(
      List<CoverNote> notes, Masthead.AgendaItem item, FirstPageWords words) {
    String line = item.number().isEmpty() ? "" : words.itemLine(item.number(), item.of());
    boolean cited = !item.document().isEmpty() && !line.isEmpty() && !adopted(item);
    return cited ? line + mark(notes, item.document() + ".") : line;
  }

  /** Adds a note a paragraph, and gives the mark of the first; the text has those of others. */
  private static String late(List<CoverNote> notes, String paragraphs) {
    return paragraphs.isEmpty()
        ? ""
        : Arrays.stream(paragraphs.split("\\n\\s*\\n"))
            .map(note -> mark(notes, note))
            .toList()
            .get(0);
  }

  /** Adds the note and gives its mark: one asterisk for the first, two for the second. */
  private static String mark(List<CoverNote> notes, String text) {
    String mark = "*".repeat(notes.size() + 1);
    notes.add(new CoverNote(mark, text));
    return mark;
  }

  private static boolean adopted(Masthead.AgendaItem item) {
    return item.of().equals("agenda");
  }
}
