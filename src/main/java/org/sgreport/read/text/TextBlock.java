package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong together, with the mark that they begin with, if any. */
final class TextBlock {
  /** A line this long may have been broken; a shorter one ended where its words do. */
  private static final int BROKEN = 50;

  /** Letters that a page sets wide leave a space before the hyphen of a word. */
  private static final Pattern WIDE_HYPHEN = Pattern.compile("(?<=\\p{L}) -(?=\\p{L})");

  private final String mark;
  private final int level;
  private final int line;
  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> parts = new ArrayList<>();
  private String last = "";
  private int table = -1;
  private int depth = 1;

  TextBlock(String mark, int level, int line, String first) {
    this.mark = mark;
    this.level = level;
    this.line = line;
    add(first);
  }

  /** A hyphen or a stroke at the end of a line joins the next one to it. */
  void add(String part) {
    String words = part.strip();
    boolean joins = text.length() == 0 || LineEnds.joins(last) || endsWide(last);
    text.append(joins ? "" : " ").append(words);
    last = part.endsWith("- ") ? part : words;
  }

  private static boolean endsWide(String line) {
    return line.matches(".*\\p{L} -");
  }

  /** Makes it an item of a depth, from 1. */
  TextBlock at(int itemDepth) {
    depth = itemDepth;
    return this;
  }

  /** That of an item, from 1. */
  int depth() {
    return depth;
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
    return WIDE_HYPHEN.matcher(text.toString().replaceAll("\\s+", " ")).replaceAll("-").strip();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether a sentence ends here, so that what follows after a blank line is something else. */
  boolean isComplete() {
    return LineEnds.ends(last);
  }

  /** Makes it the table of that number; what has come below its title is part of the title. */
  void table(int number) {
    parts.forEach(part -> add(part.text()));
    parts.clear();
    table = number;
  }

  /** The number of its table, from 0; -1 where it has none. */
  int table() {
    return table;
  }

  boolean isTable() {
    return table >= 0;
  }

  /** The table, and what came below it. */
  List<TextBlock> tableAndParts() {
    List<TextBlock> all = new ArrayList<>(List.of(this));
    all.addAll(parts);
    return all;
  }

  /** Whether a full stop ends it. */
  boolean isClosed() {
    return LineEnds.closes(last);
  }

  /** Whether it stands apart from the text: a figure, a table, a box or a map. */
  boolean isApart() {
    return !parts.isEmpty() || isTable() || SetApart.isLabel(mark);
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
