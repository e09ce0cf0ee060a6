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
 * with the enumerator or number as published, subparagraphs indented, notes at the end; annexes
 * under {@code # Annex I. Title}, tables with strokes under {@code Table 1. Title}.
 */
public final class MarkdownFormReader {
  private static final String MARK = "(?:[IVXLC]+|[A-Z]|\\d+)\\.|\\([a-z]+\\)";
  private static final Pattern HEADING = Pattern.compile("(#{1,5}) +(?:(" + MARK + ") +)?(.*)");
  private static final Pattern PARAGRAPH = Pattern.compile("(\\d+\\.) +(.*)");
  private static final Pattern SUBPARAGRAPH = Pattern.compile("( +)(\\([a-z]+\\)|[a-z]\\.) +(.*)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]: *(.*)");

  private static final Pattern ANNEX = Pattern.compile("# +(Annex(?: [IVXLC]+)?)(?:[.:]? +(.*))?");
  private static final Pattern CAPTION = Pattern.compile("Table(?: \\d+)?[.:] +(.*)");

  private final Source source;
  private final List<Passage> passages = new ArrayList<>();
  private String annex = "";

  private MarkdownFormReader(Source source) {
    this.source = source;
  }

  /** In the order of the file. A line without a mark is a paragraph without a number. */
  public static List<Passage> read(Source source) {
    return new MarkdownFormReader(source).passages();
  }

  private List<Passage> passages() {
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number).stripTrailing();
      if (line.startsWith("|")) {
        number = table(number);
      } else if (!line.isEmpty()) {
        line(line, Span.onLine(source.path(), number, 1, line.length() + 1));
      }
    }
    return passages;
  }

  /** The title of an annex stands behind its label, or is the next heading. */
  private void line(String line, Span place) {
    Matcher head = ANNEX.matcher(line);
    Passage passage = passage(line, place);
    if (head.matches() && head.group(2) == null) {
      annex = head.group(1);
    } else if (head.matches()) {
      passages.add(new Passage(Kind.ANNEX, 1, head.group(1), head.group(2), place));
    } else if (!annex.isEmpty()) {
      passages.add(new Passage(Kind.ANNEX, 1, annex, passage.text(), place));
      annex = "";
    } else {
      passages.add(passage);
    }
  }

  /** The lines of a table with the caption before it, if any; gives the last of them. */
  private int table(int first) {
    int last = first;
    StringBuilder text = new StringBuilder(caption());
    while (last <= source.lines().size() && source.line(last).startsWith("|")) {
      text.append(source.line(last++)).append('\n');
    }
    Span place = Span.onLine(source.path(), first, 1, source.line(first).length() + 1);
    passages.add(new Passage(Kind.TABLE, 0, "", text.toString().stripTrailing(), place));
    return last - 1;
  }

  /** The line that names the table, and the unit in parentheses, where they stand before it. */
  private String caption() {
    int last = passages.size() - 1;
    String unit =
        last > 0 && passages.get(last).text().startsWith("(") ? passages.get(last).text() : "";
    int at = unit.isEmpty() ? last : last - 1;
    Matcher caption = CAPTION.matcher(at < 0 ? "" : passages.get(at).text());
    if (!caption.matches()) {
      return "";
    }
    passages.subList(at, passages.size()).clear();
    return "Table: " + caption.group(1) + "\n" + (unit.isEmpty() ? "" : unit + "\n") + "\n";
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
