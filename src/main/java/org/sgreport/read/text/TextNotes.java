package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The notes at the foot of pages, below a line of underscores. */
final class TextNotes {
  private static final Pattern RULE = Pattern.compile("\\s*_{5,}\\s*");
  private static final Pattern FIGURE = Pattern.compile("\\s*\\d{1,3}\\s*");
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}\\.(?:\\s|$)");
  private static final Pattern COVER_NOTE = Pattern.compile("\\s*(\\*{1,4})\\s*([^\\s*].*)");

  private final CopiedPages pages = new CopiedPages();
  private final Map<Integer, List<TextLine>> notes = new TreeMap<>();
  private final Map<String, String> coverNotes = new LinkedHashMap<>();
  private final List<TextLine> unplaced = new ArrayList<>();

  /** The lines of the page before. */
  private List<TextLine> before = new ArrayList<>();

  /** The notes by their numbers, each with its lines. */
  Map<Integer, List<TextLine>> notes() {
    return notes;
  }

  /** The notes of the first page by their asterisks. */
  Map<String, String> coverNotes() {
    return coverNotes;
  }

  /** The first line of each note whose mark was not found; it is marked where its page ends. */
  List<TextLine> unplaced() {
    return unplaced;
  }

  /**
   * The lines of a page above its notes, with marks as {@code [^7]}; those of the next page can add
   * marks to them.
   */
  List<TextLine> taken(List<TextLine> copied, boolean first) {
    List<TextLine> page = pages.inOrder(copied, last(), goesOn());
    int rule = 0;
    while (rule < page.size() && !isRule(page.get(rule).text())) {
      rule++;
    }
    boolean ruled = rule < page.size();
    int begin = ruled ? rule + 1 : withoutRule(page);
    List<TextLine> above = page.subList(0, ruled ? rule : begin);
    List<TextLine> below = page.subList(begin, page.size());
    List<TextLine> body = first ? withoutCoverNotes(above) : new ArrayList<>(above);
    int last = last();
    body.addAll(notesOf(first ? withoutCoverNotes(below) : below));
    List<Integer> begun = notes.keySet().stream().filter(n -> n > last).toList();
    NoteMarks marks = new NoteMarks(body);
    marks.mark(onPageBefore(begun, marks)).forEach(n -> unplaced.add(notes.get(n).get(0)));
    before = body;
    return body;
  }

  /**
   * Marks those of the first notes whose marks are on the page before, behind all others, and not
   * on this one; gives the other notes.
   */
  private List<Integer> onPageBefore(List<Integer> begun, NoteMarks here) {
    List<Integer> others = new ArrayList<>(begun);
    while (!others.isEmpty() && !here.has(others.get(0))) {
      NoteMarks end = new NoteMarks(before.subList(lastMarked(), before.size()));
      if (!end.has(others.get(0))) {
        return others;
      }
      end.mark(List.of(others.remove(0)));
    }
    return others;
  }

  private int lastMarked() {
    int line = before.size() - 1;
    while (line > 0 && !before.get(line).text().contains("[^")) {
      line--;
    }
    return Math.max(line, 0);
  }

  /**
   * Where notes begin on a page whose rule is drawn, and so in no text: at the figure of the next
   * note, if its mark is above and no paragraph below; behind the last line where none do.
   */
  private int withoutRule(List<TextLine> page) {
    int next = last() + 1;
    for (int i = page.size() - 1; i > 0 && !isNumbered(page.get(i)); i--) {
      boolean begins =
          page.get(i - 1).isBlank()
              || LineEnds.ends(page.get(i - 1).text())
              || FIGURE.matcher(page.get(i).text()).matches();
      if (begins
          && NoteArea.number(page.get(i)) == next
          && new NoteMarks(page.subList(0, i)).has(next)) {
        return i;
      }
    }
    return page.size();
  }

  static boolean isRule(String line) {
    return RULE.matcher(line).matches();
  }

  private static boolean isNumbered(TextLine line) {
    return NUMBERED.matcher(line.text()).lookingAt();
  }

  private boolean goesOn() {
    List<TextLine> open = notes.getOrDefault(last(), List.of());
    return !open.isEmpty() && !LineEnds.ends(open.get(open.size() - 1).text());
  }

  private int last() {
    return notes.keySet().stream().reduce(0, Math::max);
  }

  private List<TextLine> withoutCoverNotes(List<TextLine> lines) {
    List<TextLine> others = new ArrayList<>();
    String open = "";
    for (TextLine line : lines) {
      Matcher cover = COVER_NOTE.matcher(line.text());
      if (cover.matches() && cover.group(1).length() == coverNotes.size() + 1) {
        open = cover.group(1);
        coverNotes.put(open, cover.group(2));
      } else if (!open.isEmpty() && !line.isBlank() && !isNote(line, coverNotes.get(open))) {
        coverNotes.merge(open, line.text().strip(), (a, b) -> a + " " + b);
      } else {
        open = "";
        others.add(line);
      }
    }
    return others;
  }

  /** Whether a cover note has ended and a numbered one begins. */
  private static boolean isNote(TextLine line, String coverNote) {
    return LineEnds.ends(coverNote) && NoteArea.begins(line);
  }

  /** Gives the lines that belong to no note. */
  private List<TextLine> notesOf(List<TextLine> lines) {
    NoteArea area = new NoteArea(last(), lines);
    List<TextLine> others = area.others();
    List<TextLine> open = notes.getOrDefault(last(), List.of());
    boolean goesOn = !open.isEmpty() && !others.isEmpty() && goesOn(open, area);
    if (goesOn) {
      notes.put(last(), joined(open, others));
    }
    area.notes().forEach(notes::putIfAbsent);
    return goesOn ? List.of() : others;
  }

  private static boolean goesOn(List<TextLine> note, NoteArea area) {
    return !area.notes().isEmpty()
        || area.others().get(0).look() != TextLine.Look.UNKNOWN
        || !LineEnds.ends(note.get(note.size() - 1).text());
  }

  private static List<TextLine> joined(List<TextLine> first, List<TextLine> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
