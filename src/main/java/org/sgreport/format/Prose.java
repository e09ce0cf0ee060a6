package org.sgreport.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.lint.text.Sentences;

/** Markdown with one sentence a line, so that a change of one sentence is a change of one line. */
final class Prose {
  /** What begins a block of its own, or a line that must stay as it is. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?:[#|>:]|[*+-] |[-*_=]+$|\\d+[.)]|\\[\\^|```|~~~|\\t| ).*|.*(?:\\\\|  )|.*\\|.*");

  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]]*]");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();

  private Prose() {}

  /** The lines of a text; lists, tables, notes and headings stay as they are. */
  static List<String> lines(String text) {
    Prose prose = new Prose();
    text.strip().lines().forEach(prose::line);
    prose.close();
    return prose.lines;
  }

  private void line(String line) {
    boolean begins = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
    if (line.isBlank()) {
      close();
      if (!lines.get(lines.size() - 1).isEmpty()) {
        lines.add("");
      }
    } else if (MARKED.matcher(line).matches() || paragraph.isEmpty() && !begins) {
      close();
      lines.add(line);
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void close() {
    if (!paragraph.isEmpty()) {
      lines.addAll(sentences(paragraph.toString()));
      paragraph.setLength(0);
    }
  }

  /** A line that would begin as a list does, or within braces, is no line of its own. */
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (Sentences.Sentence sentence : Sentences.of(withoutMarks(text))) {
      String words = text.substring(sentence.start(), sentence.end()).strip();
      int last = sentences.size() - 1;
      if (last >= 0 && (MARKED.matcher(words).matches() || isOpen(sentences.get(last)))) {
        sentences.set(last, sentences.get(last) + " " + words);
      } else {
        sentences.add(words);
      }
    }
    return sentences;
  }

  /** Marks of notes and asterisks as quotation marks, which sentences end and begin with. */
  private static String withoutMarks(String text) {
    return NOTE_MARK
        .matcher(text)
        .replaceAll(m -> "”".repeat(m.group().length()))
        .replaceAll("(?<![^\\s*])\\*(?=[^\\s])", "“")
        .replace('*', '”');
  }

  private static boolean isOpen(String words) {
    return words.lastIndexOf('{') > words.lastIndexOf('}');
  }
}
