package org.sgreport.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;

/** Which words of a paragraph are marked: some, all, or none. */
record Highlight(List<String> words, boolean all) {
  static final Highlight NONE = new Highlight(List.of(), false);

  /** A stretch of text that is marked, or is not. */
  record Part(String text, boolean marked) {
    /** What stands from a place to a place. */
    Part of(int from, int to) {
      return new Part(text.substring(from, to), marked);
    }
  }

  /** All is marked where doubted words do not are in one stretch of text. */
  static Highlight of(List<Draft.Doubt> doubts, List<Inline> content) {
    List<String> words = doubts.stream().map(Draft.Doubt::words).toList();
    return new Highlight(words, words.stream().anyMatch(w -> w.isEmpty() || !stands(w, content)));
  }

  private static boolean stands(String words, List<Inline> content) {
    return content.stream()
        .anyMatch(
            i ->
                i instanceof Inline.Emphasis || i.children().isEmpty()
                    ? at(words, PlainText.withoutMarks(List.of(i))) >= 0
                    : stands(words, i.children()));
  }

  /** Where words are in a text, at the start of a sentence or not; -1 for nowhere. */
  private static int at(String words, String text) {
    return text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
  }

  /** The text in its parts, in order. */
  List<Part> parts(String text) {
    if (all) {
      return List.of(new Part(text, true));
    }
    List<Part> parts = new ArrayList<>();
    String rest = text;
    for (String each : words) {
      int at = at(each, rest);
      if (at >= 0) {
        parts.add(new Part(rest.substring(0, at), false));
        parts.add(new Part(rest.substring(at, at + each.length()), true));
        rest = rest.substring(at + each.length());
      }
    }
    parts.add(new Part(rest, false));
    parts.removeIf(p -> p.text().isEmpty());
    return parts;
  }
}
