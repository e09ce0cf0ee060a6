package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, with the mark that they begin with, if any. */
final class TextBlock {
  /** A line this long may have been broken; a shorter one ended where its words do. */
  private static final int BROKEN = 50;

  private final String mark;
  private final int level;
  private final int line;
  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> parts = new ArrayList<>();
  private String last = "";

  TextBlock(String mark, int level, int line, String first) {
    this.mark = mark;
    this.level = level;
    this.line = line;
    add(first);
  }

  /** A hyphen or a stroke at the end of a line joins the next one to it. */
  void add(String part) {
    String words = part.strip();
    boolean joins = text.length() == 0 || LineEnds.joins(last);
    text.append(joins ? "" : " ").append(words);
    last = words;
  }

  String mark() {
    return mark;
  }

  boolean isHeading() {
    return level > 0;
  }

  /** That of a heading, from 1; 0 for other text. */
  int level() {
    return level;
  }

  /** The blocks within, to which others can be added; empty for all but what is set apart. */
  List<TextBlock> parts() {
    return parts;
  }

  /** The number of its first line. */
  int line() {
    return line;
  }

  String text() {
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether a sentence ends here, so that what follows after a blank line is something else. */
  boolean isComplete() {
    return LineEnds.ends(last);
  }

  /** Whether a full stop ends it. */
  boolean isClosed() {
    return LineEnds.closes(last);
  }

  /** Whether it stands apart from the text: a figure, a table, a box or a map. */
  boolean isApart() {
    return !parts.isEmpty() || SetApart.isLabel(mark);
  }

  /** The same words without a level. */
  TextBlock asText() {
    return new TextBlock(mark, 0, line, text());
  }

  /** Whether it is one of a list. */
  boolean isItem() {
    return level == 0 && !mark.isEmpty() && !mark.endsWith(".");
  }

  /** Whether a heading goes on in a line that follows at once. */
  boolean goesOnIn(String next) {
    return last.length() >= BROKEN || Character.isLowerCase(next.strip().codePointAt(0));
  }
}
