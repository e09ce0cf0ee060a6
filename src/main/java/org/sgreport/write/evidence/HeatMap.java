package org.sgreport.write.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Measure;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.write.html.Html;

/**
 * Writes who reported what as a table of strips: a row for each contributor, a cell for each
 * measure. A cell is full for the first of a measure's statuses, and half for any other.
 */
final class HeatMap {
  private static final int HEIGHT = 18;
  private static final int GAP = 6;

  /** How wide a strip may become before its cells are made narrower, and how narrow they can be. */
  private static final int WIDTH = 640;

  private static final int NARROWEST = 4;
  private static final int WIDEST = 36;

  /** Measures of one group of the code frame, and where they begin in the strip. */
  private record Stretch(CodeFrame.Group group, List<Measure> measures, int from, int width) {}

  private final Html html;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final int cell;
  private final int width;

  /** Of the measures that these reporters can report. */
  HeatMap(Html html, CodeFrame frame, Measure.Reporter reporter) {
    this.html = html;
    int all = (int) frame.measures().stream().filter(m -> m.reporter() == reporter).count();
    this.cell = Math.max(NARROWEST, Math.min(WIDEST, WIDTH / Math.max(1, all)));
    int at = 0;
    for (CodeFrame.Group group : frame.groups()) {
      List<Measure> own = group.measures().stream().filter(m -> m.reporter() == reporter).toList();
      if (!own.isEmpty()) {
        stretches.add(new Stretch(group, own, at, own.size() * cell));
        for (Measure measure : own) {
          places.put(measure.id().value(), at);
          measures.put(measure.id().value(), measure);
          at += cell;
        }
        at += GAP;
      }
    }
    this.width = Math.max(1, at - GAP);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** The strip above all others: the groups of measures by their titles. */
  void heads() {
    html.start("svg", "width", "" + width, "height", "" + HEIGHT, "aria-hidden", "true");
    for (Stretch stretch : stretches) {
      html.start("svg", "x", "" + stretch.from, "width", "" + stretch.width);
      html.element("title", stretch.group.title());
      html.empty("path", "class", "rule", "d", "M0 17.5h" + stretch.width);
      html.element("text", stretch.group.title(), "y", "12").end();
    }
    html.end();
  }

  /** The strip of one contributor. */
  void strip(Contributor of) {
    StringBuilder full = new StringBuilder();
    StringBuilder half = new StringBuilder();
    for (ReportedMeasure entry : of.open()) {
      String id = entry.measure().value();
      if (places.containsKey(id)) {
        boolean first = measures.get(id).statusNames().indexOf(entry.statusName()) <= 0;
        rectangle(first ? full : half, id, first ? HEIGHT : HEIGHT / 2);
      }
    }
    strip(of.name() + ": " + MeasureCount.measures(of.measures()), full, half);
  }

  /** The strip of a group: each measure as high as the share of those that reported it. */
  void strip(String group, List<Contributor> members) {
    StringBuilder bars = new StringBuilder();
    for (String id : places.keySet()) {
      long who =
          members.stream()
              .filter(c -> c.open().stream().anyMatch(m -> m.measure().value().equals(id)))
              .count();
      int height = Math.round(HEIGHT * (float) who / members.size());
      if (height > 0) {
        rectangle(bars, id, height);
      }
    }
    strip("Shares of the " + group, bars, new StringBuilder());
  }

  private void rectangle(StringBuilder path, String id, int height) {
    int wide = cell - 1;
    path.append('M').append(places.get(id)).append(' ').append(HEIGHT - height);
    path.append('h').append(wide).append('v').append(height).append("h-").append(wide).append('z');
  }

  private void strip(String name, StringBuilder full, StringBuilder half) {
    html.start(
        "svg",
        "width",
        "" + width,
        "height",
        "" + HEIGHT,
        "class",
        "strip",
        "role",
        "img",
        "aria-label",
        name);
    html.empty("path", "class", "g", "d", ground());
    path("f", full);
    path("h", half);
    html.end();
  }

  private String ground() {
    StringBuilder ground = new StringBuilder();
    for (Stretch stretch : stretches) {
      ground.append('M').append(stretch.from).append(" 0h").append(stretch.width - 1);
      ground.append("v18h-").append(stretch.width - 1).append('z');
    }
    return ground.toString();
  }

  private void path(String kind, StringBuilder d) {
    if (d.length() > 0) {
      html.empty("path", "class", kind, "d", d.toString());
    }
  }

  /** Where each measure is in the strips, for the script: its id, its place, its title. */
  void legend() {
    html.start("ul", "class", "columns", "hidden", "", "data-cell", "" + cell);
    for (Stretch stretch : stretches) {
      for (Measure measure : stretch.measures) {
        String id = measure.id().value();
        html.element(
            "li",
            measure.title(),
            "data-m",
            id,
            "data-x",
            "" + places.get(id),
            "data-g",
            stretch.group.title(),
            "data-st",
            String.join("|", measure.statusNames().stream().map(InputNames::words).toList()));
      }
    }
    html.end();
  }
}
