package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.read.Passage;

/** The words of a page in the order in which they are drawn, a passage for what is on one line. */
final class DrawnWords {
  /** Fewer lines with leaders are no contents page. */
  private static final int FEWEST = 3;

  private final String place;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Glyph last = new Glyph(" ", 0, 0, 0, 0, Glyph.Face.PLAIN, Tag.NONE);
  private double y;
  private double right;

  DrawnWords(String place) {
    this.place = place;
  }

  /** Those of heads, feet and a contents page, which are made anew, are not counted. */
  List<Passage> of(List<Glyph> glyphs) {
    glyphs.stream().filter(g -> g.tag() != Tag.ARTIFACT).forEach(this::add);
    endLine();
    int first = 0;
    while (first < lines.size() && !isEntry(lines.get(first))) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && !isEntry(lines.get(last))) {
      last--;
    }
    List<String> counted = new ArrayList<>(lines);
    if (lines.stream().filter(DrawnWords::isEntry).count() >= FEWEST) {
      counted.subList(first, last + 1).clear();
    }
    return counted.stream().flatMap(l -> Passage.ofLine(place, l).stream()).toList();
  }

  /** Whether a line is one of a contents page, with leaders. */
  static boolean isEntry(String line) {
    return line.contains("....") || line.contains(". . . .");
  }

  private void add(Glyph glyph) {
    if (Math.abs(glyph.y() - y) > 1) {
      endLine(glyph);
    } else if (Math.abs(glyph.x() - right) > PageLine.WORD * glyph.size()) {
      line.append(' ');
    }
    line.append(glyph.text());
    last = glyph;
    y = glyph.y();
    right = glyph.right();
  }

  /** A word that a narrow column breaks goes on: no blank is drawn, and the tag is the same. */
  private void endLine(Glyph next) {
    boolean below = next.y() > y + next.size() / 2 && next.x() < right;
    boolean broken = below && !last.tag().isNone() && last.tag() == next.tag();
    if (!broken || last.isBlank() || next.isBlank()) {
      endLine();
    }
  }

  private void endLine() {
    lines.add(line.toString().strip());
    line.setLength(0);
  }
}
