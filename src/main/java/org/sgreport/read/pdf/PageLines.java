package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of pages from their glyphs, from top to bottom. */
final class PageLines {
  /** Baselines so far apart are one, in points. */
  private static final double SAME = 2;

  /** A raised sign is smaller than this share of the text that it is raised above. */
  private static final double SMALL = 0.9;

  /** A sign so many times larger than another is the first of a symbol. */
  private static final double LARGE = 1.6;

  /** How far it is raised at most, in sizes of that text. */
  private static final double RAISED = 0.6;

  private final List<PageLine> lines = new ArrayList<>();

  private PageLines() {}

  static List<List<PageLine>> of(List<PageContents> pages) {
    double usual = usualSize(pages);
    return pages.stream().map(page -> of(page.glyphs(), usual)).toList();
  }

  private static List<PageLine> of(List<Glyph> glyphs, double usual) {
    PageLines lines = new PageLines();
    List<Glyph> small = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.size() < SMALL * usual) {
        small.add(glyph);
      } else {
        lines.at(glyph.y()).add(glyph);
      }
    }
    small.sort(Comparator.comparingDouble(Glyph::size).reversed());
    small.forEach(lines::raised);
    lines.joinLarge();
    lines.lines.removeIf(PageLine::isBlank);
    lines.lines.sort(Comparator.comparingDouble(PageLine::y));
    return lines.lines;
  }

  /** That of most signs. */
  static double usualSize(List<PageContents> pages) {
    double[] sizes =
        pages.stream()
            .flatMap(page -> page.glyphs().stream())
            .filter(g -> !g.isBlank())
            .mapToDouble(Glyph::size)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  /** A symbol begins with a large sign, and the rest of it is raised beside that. */
  private void joinLarge() {
    for (PageLine rest : List.copyOf(lines)) {
      lines.stream()
          .filter(l -> l.size() > LARGE * rest.size())
          .filter(l -> l.y() > rest.y() && l.y() - rest.y() < l.size() / 3)
          .filter(l -> Math.abs(rest.left() - l.right()) < rest.size() / 2)
          .findFirst()
          .ifPresent(
              l -> {
                l.join(rest);
                lines.remove(rest);
              });
    }
  }

  private PageLine at(double y) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (Math.abs(lines.get(i).y() - y) <= SAME) {
        return lines.get(i);
      }
    }
    PageLine line = new PageLine(y);
    lines.add(line);
    return line;
  }

  /** A small sign is raised above the line that is nearest below it, or on a line of its own. */
  private void raised(Glyph glyph) {
    lines.stream()
        .filter(l -> isRaised(glyph, l))
        .min(Comparator.comparingDouble(l -> l.y() - glyph.y()))
        .ifPresentOrElse(l -> l.raise(glyph), () -> at(glyph.y()).add(glyph));
  }

  private static boolean isRaised(Glyph glyph, PageLine line) {
    double up = line.y() - glyph.y();
    return up > 0.5
        && up < RAISED * line.size()
        && glyph.size() < SMALL * line.size()
        && glyph.x() > line.left() - 30
        && glyph.x() < line.right() + 30;
  }
}
