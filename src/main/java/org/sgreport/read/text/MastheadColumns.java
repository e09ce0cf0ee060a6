package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.reference.Organs;

/**
 * The sessions of a joint report, which a text with its layout has side by side, one below the
 * other (issued joint documents).
 */
final class MastheadColumns {
  private static final Pattern TWO = Pattern.compile("(\\s*)(\\S.*?)\\s{3,}(\\S.*?)\\s*");

  /** Words of a column do not begin farther from its edge, in signs. */
  private static final int NEAR = 3;

  private MastheadColumns() {}

  static List<TextLine> below(List<TextLine> lines) {
    int first = 0;
    while (first < lines.size() && !areHeads(lines.get(first).text())) {
      first++;
    }
    if (first == lines.size()) {
      return lines;
    }
    Matcher heads = TWO.matcher(lines.get(first).text());
    heads.matches();
    return parted(lines, first, heads.start(2), heads.start(3));
  }

  /** Whether the line has the names of two organs. */
  private static boolean areHeads(String line) {
    Matcher two = TWO.matcher(line);
    return two.matches()
        && Organs.all().find(two.group(2)).isPresent()
        && Organs.all().find(two.group(3)).isPresent();
  }

  private static List<TextLine> parted(List<TextLine> lines, int first, int left, int right) {
    List<TextLine> ours = new ArrayList<>(lines.subList(0, first));
    List<TextLine> theirs = new ArrayList<>();
    int end = first;
    for (; end < lines.size() && isWithin(lines, end, left, right); end++) {
      TextLine line = lines.get(end);
      int middle = Math.min(line.text().length(), right - NEAR);
      int cut = Math.max(line.text().lastIndexOf("   ", middle + NEAR), 0);
      boolean both = line.indent() < right - NEAR && line.text().length() > right;
      ours.add(line.with(both ? line.text().substring(0, cut) : leftOf(line, right)));
      theirs.add(line.with(both ? line.text().substring(cut) : rightOf(line, right)));
    }
    ours.add(new TextLine(0, ""));
    ours.addAll(theirs);
    ours.addAll(lines.subList(end, lines.size()));
    return ours;
  }

  private static String leftOf(TextLine line, int right) {
    return line.indent() < right - NEAR ? line.text() : "";
  }

  private static String rightOf(TextLine line, int right) {
    return line.indent() < right - NEAR ? "" : line.text();
  }

  /** Behind a blank line, the left column alone is no column any more. */
  private static boolean isWithin(List<TextLine> lines, int at, int left, int right) {
    TextLine line = lines.get(at);
    boolean alone = line.text().length() < right - NEAR;
    boolean behindBlank = at > 0 && lines.get(at - 1).isBlank();
    return line.isBlank()
        || Math.abs(line.indent() - right) <= NEAR
        || Math.abs(line.indent() - left) <= NEAR && !(alone && behindBlank);
  }
}
