package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.text.Figures;

/**
 * The notes at the foot of pages, below a line of underscores, and their marks in the text above. A
 * mark is a bare figure there; that its note is on the same page distinguishes it from a year.
 */
final class TextNotes {
  private static final Pattern RULE = Pattern.compile("\\s*_{5,}\\s*");
  private static final Pattern NOTE = Pattern.compile("\\s*(\\d{1,3})\\s+(\\S.*)");
  private static final Pattern COVER_NOTE = Pattern.compile("\\s*(\\*{1,4})\\s*(\\S.*)");

  private final Map<Integer, List<TextLine>> notes = new LinkedHashMap<>();
  private final Map<String, String> coverNotes = new LinkedHashMap<>();

  /** The notes by their numbers, each with its lines. */
  Map<Integer, List<TextLine>> notes() {
    return notes;
  }

  /** The notes of the first page by their asterisks. */
  Map<String, String> coverNotes() {
    return coverNotes;
  }

  /** The lines of a page above its notes, with marks as {@code [^7]}. */
  List<TextLine> taken(List<TextLine> page) {
    int rule = 0;
    while (rule < page.size() && !RULE.matcher(page.get(rule).text()).matches()) {
      rule++;
    }
    List<TextLine> body = new ArrayList<>(page.subList(0, rule));
    List<Integer> begun = new ArrayList<>();
    for (TextLine line : page.subList(Math.min(rule + 1, page.size()), page.size())) {
      note(line, begun);
    }
    int from = 0;
    for (int number : begun) {
      from = mark(body, number, from);
    }
    return body;
  }

  private void note(TextLine line, List<Integer> begun) {
    Matcher note = NOTE.matcher(line.text());
    Matcher cover = COVER_NOTE.matcher(line.text());
    if (note.matches() && Figures.parse(note.group(1)) == notes.size() + 1) {
      int number = notes.size() + 1;
      notes.put(number, new ArrayList<>(List.of(line.with(note.group(2)))));
      begun.add(number);
    } else if (notes.isEmpty() && cover.matches()) {
      coverNotes.put(cover.group(1), cover.group(2));
    } else if (!notes.isEmpty() && !line.isBlank()) {
      notes.get(notes.size()).add(line);
    }
  }

  /** Marks a note where its figure comes after a word, a sign or a year; gives the line. */
  private static int mark(List<TextLine> body, int number, int from) {
    List<Pattern> ways =
        List.of(
            Pattern.compile("(?<=[\\p{L}.,;:)”\"’\\]])" + number + "(?![\\d\\p{L}/.])"),
            Pattern.compile("(?<=[\\p{L}.,;:)”\"’\\]])" + number + "(?![\\d\\p{L}/])"),
            Pattern.compile("(?<=[.,;:)”]) " + number + "(?=\\s|$)"),
            Pattern.compile("(?<=\\b\\d{4})" + number + "(?!\\d)"));
    for (Pattern way : ways) {
      for (int i = from; i < body.size(); i++) {
        Matcher mark = way.matcher(body.get(i).text());
        if (mark.find()) {
          String text = body.get(i).text();
          String marked =
              text.substring(0, mark.start()) + "[^" + number + "]" + text.substring(mark.end());
          body.set(i, body.get(i).with(marked));
          return i;
        }
      }
    }
    return from;
  }
}
