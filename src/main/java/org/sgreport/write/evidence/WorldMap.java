package org.sgreport.write.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.reference.States;
import org.sgreport.write.html.Html;
import org.sgreport.write.html.HtmlPage;

/**
 * Writes a map of the world with boundaries as the United Nations views them, and its notes on
 * these. The shapes are projected already, by {@code src/map/world.py}; those of codes that begin
 * with a hyphen are of no State, and no reply colours them.
 */
final class WorldMap {
  private static final String NOT_A_STATE = "-";
  private static final String RADIUS = "1.9";

  private final Html html;
  private final Shades shades;
  private final LocalDate date;

  WorldMap(Html html, Shades shades, LocalDate date) {
    this.html = html;
    this.shades = shades;
    this.date = date;
  }

  /** Shapes first, dashes over them, dots over all. */
  void write() {
    List<String[]> rows =
        HtmlPage.resource(WorldMap.class, "world.tsv")
            .lines()
            .filter(l -> !l.startsWith("#"))
            .map(l -> l.split("\t"))
            .toList();
    html.start(
        "svg",
        "viewBox",
        "0 0 960 425",
        "class",
        "world",
        "role",
        "img",
        "aria-label",
        "Map of the States that replied; the tiles below have the same and can be read one by one");
    rows.stream().filter(r -> r[1].equals("shape")).forEach(r -> shape(r[0], "path", "d", r[2]));
    rows.stream()
        .filter(r -> r[1].equals("line"))
        .forEach(r -> html.empty("path", "class", "dashed", "d", r[2]));
    rows.stream().filter(r -> r[1].equals("dot")).forEach(this::dot);
    html.end();
  }

  private void dot(String[] row) {
    String[] at = row[2].split(" ");
    shape(row[0], "circle", "cx", at[0], "cy", at[1], "r", RADIUS);
  }

  private void shape(String code, String element, String... form) {
    html.start(element, form(code, form));
    if (code.startsWith(NOT_A_STATE)) {
      html.element("title", code.substring(NOT_A_STATE.length()));
    } else {
      html.element("title", label(code, shades, date));
    }
    html.end();
  }

  private String[] form(String code, String... form) {
    boolean state = !code.startsWith(NOT_A_STATE);
    List<String> kind =
        state ? List.of("class", "b" + shades.of(code), "data-k", code) : List.of("class", "none");
    return Stream.concat(kind.stream(), Arrays.stream(form)).toArray(String[]::new);
  }

  /** "Norway: 7 measures", or that it has not replied. */
  static String label(String code, Shades shades, LocalDate date) {
    int measures = shades.measures(code);
    return States.all().name(code, date).list()
        + ": "
        + (shades.replied(code) ? MeasureCount.measures(measures) : "no reply");
  }
}
