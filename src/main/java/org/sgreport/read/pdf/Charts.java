package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.read.text.PagedText;

/**
 * Where the charts, maps and pictures of a page are: by the tags of figures, and where bars, curves
 * and lines are drawn that are no rules. Words within them are labels.
 */
final class Charts {
  /** Fewer shapes than this are no chart. */
  private static final int FEWEST = 6;

  /** Shapes of one chart are nearer to one another than this, in points. */
  private static final double BETWEEN = 60;

  /** Labels are as near to what they belong to, in points: beside it, and above and below. */
  private static final double BESIDE = 60;

  private static final double BELOW = 14;

  /** Labels are smaller than the text by this, in points. */
  private static final double SMALLER = 0.4;

  /** So high is a letter, in sizes. */
  private static final double HIGH = 0.7;

  /** Lines of one title are nearer to each other than this, in sizes. */
  private static final double TOGETHER = 1.45;

  /** Wider than any sheet, in points. */
  private static final double WIDEST = 2_000;

  /** A title is no farther above its chart, in points. */
  private static final double TITLE = 120;

  /** A shape around so many signs is a shade behind words. */
  private static final int SHADED = 12;

  /** What is smaller is a dot of a list or a bar code, in points. */
  private static final double SMALLEST_PICTURE = 40;

  private final PageContents page;
  private final double usual;
  private final List<Area> areas = new ArrayList<>();

  private Charts(PageContents page, double usual) {
    this.page = page;
    this.usual = usual;
  }

  /** From top to bottom; the size is that of most signs of the file, in points. */
  static List<Area> of(PageContents page, double usual) {
    Charts charts = new Charts(page, usual);
    charts.labelled();
    page.pictures().stream().filter(Charts::isLarge).forEach(charts.areas::add);
    charts.drawn();
    charts.tagged();
    return charts.grown();
  }

  /** The words above a chart from its label on, such as "Figure I"; empty where none is near. */
  static String title(PageContents page, Area chart) {
    List<String> above = new ArrayList<>();
    for (PageLine line : PageLines.of(List.of(page)).get(0)) {
      boolean near = line.y() < chart.top() + BELOW && line.y() > chart.top() - TITLE;
      if (near && PagedText.isLabel(line.words())) {
        above.clear();
      }
      if (near) {
        above.add(line.words());
      }
    }
    return above.isEmpty() || !PagedText.isLabel(above.get(0)) ? "" : String.join(" ", above);
  }

  /** Between the title of a figure and its source or the text, where anything is drawn there. */
  private void labelled() {
    if (page.shapes().size() < FEWEST) {
      return;
    }
    List<PageLine> lines = PageLines.of(List.of(page)).get(0);
    for (int i = 0; i < lines.size(); i++) {
      if (PagedText.isLabelOfFigure(lines.get(i).words())) {
        between(lines, endOfTitle(lines, i));
      }
    }
  }

  private void between(List<PageLine> lines, int title) {
    double top = lines.get(title).y() + 2;
    lines.stream()
        .skip(title + 1L)
        .filter(l -> PagedText.isSource(l.words()) || l.size() > usual - SMALLER)
        .findFirst()
        .map(l -> new Area(0, top, WIDEST, l.y() - l.size()))
        .filter(a -> a.height() > SMALLEST_PICTURE)
        .filter(a -> page.shapes().stream().filter(a::meets).count() >= FEWEST)
        .ifPresent(areas::add);
  }

  private int endOfTitle(List<PageLine> lines, int label) {
    int end = label;
    while (end + 1 < lines.size()
        && lines.get(end + 1).size() > usual - SMALLER
        && lines.get(end + 1).y() - lines.get(end).y() < TOGETHER * lines.get(end).size()) {
      end++;
    }
    return end;
  }

  /** Those with a label alone: the first page has an emblem and a bar code. */
  static List<Area> ofFirst(PageContents page, double usual) {
    Charts charts = new Charts(page, usual);
    charts.labelled();
    return charts.grown();
  }

  private static boolean isLarge(Area picture) {
    return picture.width() > SMALLEST_PICTURE && picture.height() > SMALLEST_PICTURE;
  }

  private void drawn() {
    List<Area> shapes = page.shapes().stream().filter(this::isShape).toList();
    for (List<Area> cluster : clusters(shapes)) {
      if (cluster.size() >= FEWEST) {
        Area around = cluster.stream().reduce(Area::with).orElseThrow();
        page.shapes().stream()
            .filter(s -> s.meets(around))
            .filter(s -> s.height() < around.height() * 2)
            .reduce(Area::with)
            .map(around::with)
            .ifPresent(areas::add);
      }
    }
  }

  private boolean isShape(Area shape) {
    return shape.isShape()
        && page.glyphs().stream().filter(g -> !g.isBlank() && shape.holds(g)).count() < SHADED;
  }

  private static List<List<Area>> clusters(List<Area> shapes) {
    List<List<Area>> clusters = new ArrayList<>();
    List<Area> sorted = shapes.stream().sorted(Comparator.comparingDouble(Area::top)).toList();
    double bottom = 0;
    for (Area shape : sorted) {
      if (clusters.isEmpty() || shape.top() > bottom + BETWEEN) {
        clusters.add(new ArrayList<>());
      }
      clusters.get(clusters.size() - 1).add(shape);
      bottom = Math.max(bottom, shape.bottom());
    }
    return clusters;
  }

  private void tagged() {
    page.glyphs().stream()
        .filter(g -> !g.isBlank() && isTagged(g))
        .map(g -> new Area(g.x(), g.y() - g.size(), g.right(), g.y()))
        .forEach(areas::add);
  }

  private static boolean isTagged(Glyph glyph) {
    return !glyph.tag().within("Figure").isNone();
  }

  /** With the small words around them, and those that touch each other as one. */
  private List<Area> grown() {
    if (areas.isEmpty()) {
      return List.of();
    }
    List<PageLine> lines = PageLines.of(List.of(page)).get(0);
    List<Area> grown = new ArrayList<>();
    for (Area chart : joined(areas)) {
      double end =
          lines.stream()
              .filter(l -> l.y() > chart.top() && PagedText.isSource(l.words()))
              .mapToDouble(l -> l.y() - l.size())
              .findFirst()
              .orElse(Double.MAX_VALUE);
      Area near = chart.grown(BESIDE, BELOW);
      Stream<Area> labels =
          page.glyphs().stream()
              .filter(g -> g.size() < usual - SMALLER && near.holds(g) && g.y() < end)
              .map(g -> new Area(g.x(), g.y() - g.size() * HIGH, g.right(), g.y()));
      grown.add(labels.reduce(chart, Area::with));
    }
    return joined(grown);
  }

  private static List<Area> joined(List<Area> areas) {
    List<Area> joined = new ArrayList<>();
    areas.stream()
        .sorted(Comparator.comparingDouble(Area::top))
        .forEach(
            area -> {
              Area last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
              if (last != null && area.top() < last.bottom() + BELOW) {
                joined.set(joined.size() - 1, last.with(area));
              } else {
                joined.add(area);
              }
            });
    return joined;
  }
}
