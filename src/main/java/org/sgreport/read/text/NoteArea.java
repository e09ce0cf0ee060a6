package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.text.Figures;

/**
 * The notes of one page. Programs that copy text from a PDF write the figure of a note on a line of
 * its own, at times below the notes that come after it: its text then follows that of the note
 * before it.
 */
final class NoteArea {
  private static final Pattern NOTE =
      Pattern.compile("\\s*(\\d{1,3})(?:\\s+(?!\\d{3}\\b)(\\S.*))?");

  /** So many numbers in a row may be unread. */
  private static final int UNREAD = 10;

  private final int before;
  private final NavigableMap<Integer, List<TextLine>> notes = new TreeMap<>();
  private int open;
  private boolean complete = true;

  /** The number is that of the last note of the pages before. */
  NoteArea(int before, List<TextLine> lines) {
    this.before = before;
    this.open = before;
    notes.put(before, new ArrayList<>());
    lines.forEach(this::line);
    List.copyOf(notes.tailMap(before, false).descendingMap().keySet()).forEach(this::settle);
  }

  /** Whether the line begins like a note. */
  static boolean begins(TextLine line) {
    return NOTE.matcher(line.text()).matches();
  }

  /** The number that the line begins with as a note does; 0 where it does not. */
  static int number(TextLine line) {
    Matcher note = NOTE.matcher(line.text());
    return note.matches() ? Figures.parse(note.group(1)) : 0;
  }

  /** By their numbers. */
  Map<Integer, List<TextLine>> notes() {
    return notes.tailMap(before, false);
  }

  /** The lines above the first note: the end of a note of the page before, or no note at all. */
  List<TextLine> others() {
    return notes.get(before);
  }

  private void line(TextLine line) {
    Matcher note = NOTE.matcher(line.text());
    int number = note.matches() ? Figures.parse(note.group(1)) : 0;
    boolean alone = number > 0 && note.group(2) == null;
    boolean begins = line.look() == TextLine.Look.NOTE || isUnknown(line) && (alone || complete);
    complete = line.isBlank() ? complete : LineEnds.ends(line.text());
    if (begins && number > open && number <= open + UNREAD) {
      open = number;
      notes.put(number, new ArrayList<>());
      if (!alone) {
        notes.get(number).add(line.with(note.group(2)));
      }
    } else if (isUnknown(line) && alone && number > before && !notes.containsKey(number)) {
      notes.put(number, new ArrayList<>());
    } else if (!line.isBlank()) {
      notes.get(open).add(line);
    }
  }

  private static boolean isUnknown(TextLine line) {
    return line.look() == TextLine.Look.UNKNOWN;
  }

  /** Gives a note without text that which follows the sentence of the note before it. */
  private void settle(int number) {
    if (!notes.get(number).isEmpty()) {
      return;
    }
    List<TextLine> above =
        notes.headMap(number, false).descendingMap().values().stream()
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse(new ArrayList<>());
    int end = number == before + 1 ? 0 : lastSentence(above);
    notes.get(number).addAll(above.subList(end, above.size()));
    above.subList(end, above.size()).clear();
    if (notes.get(number).isEmpty()) {
      notes.remove(number);
    }
  }

  /**
   * Where the last of several sentences begins, each with the end of its line; 0 where it is all.
   */
  private static int lastSentence(List<TextLine> lines) {
    int end = lines.size() - 1;
    while (end > 0 && !LineEnds.ends(lines.get(end - 1).text())) {
      end--;
    }
    return Math.max(end, 0);
  }
}
