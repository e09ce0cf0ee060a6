package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, with the mark that they begin with, if any. */
final class TextBlock {
  private final String mark;
  private final boolean heading;
  private final int line;
  private final List<String> parts = new ArrayList<>();

  TextBlock(String mark, boolean heading, int line, String first) {
    this.mark = mark;
    this.heading = heading;
    this.line = line;
    add(first);
  }

  void add(String part) {
    parts.add(part.strip());
  }

  String mark() {
    return mark;
  }

  boolean isHeading() {
    return heading;
  }

  /** The number of its first line. */
  int line() {
    return line;
  }

  /** The lines joined; a hyphen or a stroke at the end of a line joins the next one to it. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      boolean joins = text.isEmpty() || text.toString().matches("(?s).*[\\p{L}\\d][-/–]");
      text.append(joins ? "" : " ").append(part);
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /** Whether a sentence ends here, so that what follows after a blank line is something else. */
  boolean isComplete() {
    return text().replaceAll("\\[\\^\\d+]|[*”\"’)]+$", "").matches(".*[.:;?!]");
  }
}
