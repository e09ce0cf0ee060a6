package org.sgreport.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.Passage.Kind;
import org.sgreport.source.Source;

/**
 * Reads a published report in the Markdown form that archives use: a heading or paragraph a line,
 * with the enumerator or number as published, subparagraphs indented, notes at the end.
 */
public final class MarkdownFormReader {
  private static final String MARK = "(?:[IVXLC]+|[A-Z]|\\d+)\\.|\\([a-z]+\\)";
  private static final Pattern HEADING = Pattern.compile("(#{1,5}) +(?:(" + MARK + ") +)?(.*)");
  private static final Pattern PARAGRAPH = Pattern.compile("(\\d+\\.) +(.*)");
  private static final Pattern SUBPARAGRAPH = Pattern.compile("( +)(\\([a-z]+\\)|[a-z]\\.) +(.*)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]: *(.*)");

  private MarkdownFormReader() {}

  /** In the order of the file. A line without a mark is a paragraph without a number. */
  public static List<Passage> read(Source source) {
    List<Passage> passages = new ArrayList<>();
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number).stripTrailing();
      if (!line.isEmpty()) {
        Span place = Span.onLine(source.path(), number, 1, line.length() + 1);
        passages.add(passage(line, place));
      }
    }
    return passages;
  }

  private static Passage passage(String line, Span place) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      return new Passage(
          Kind.HEADING, heading.group(1).length(), mark(heading.group(2)), heading.group(3), place);
    }
    Matcher note = NOTE.matcher(line);
    if (note.matches()) {
      return new Passage(Kind.NOTE, 0, note.group(1), note.group(2), place);
    }
    Matcher subparagraph = SUBPARAGRAPH.matcher(line);
    if (subparagraph.matches()) {
      int depth = Math.max(1, subparagraph.group(1).length() / 4);
      return new Passage(
          Kind.SUBPARAGRAPH, depth, subparagraph.group(2), subparagraph.group(3), place);
    }
    Matcher paragraph = PARAGRAPH.matcher(line);
    return paragraph.matches()
        ? new Passage(Kind.PARAGRAPH, 0, paragraph.group(1), paragraph.group(2), place)
        : new Passage(Kind.PARAGRAPH, 0, "", line.strip(), place);
  }

  private static String mark(String group) {
    return group == null ? "" : group;
  }
}
