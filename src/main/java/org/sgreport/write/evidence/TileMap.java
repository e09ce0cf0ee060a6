package org.sgreport.write.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.reference.State;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;
import org.sgreport.write.html.Html;

/** Writes a tile for each State, by regional group: on no map can the small ones be pointed at. */
final class TileMap {
  private final Html html;
  private final Shades shades;
  private final LocalDate date;

  TileMap(Html html, Shades shades, LocalDate date) {
    this.html = html;
    this.shades = shades;
    this.date = date;
  }

  void write() {
    for (RegionalGroup group : RegionalGroup.values()) {
      tiles(group.title(), members(Optional.of(group), State.Kind.MEMBER));
    }
    tiles("Observers", members(Optional.empty(), State.Kind.OBSERVER));
  }

  private List<String> members(Optional<RegionalGroup> group, State.Kind kind) {
    return States.all().states().stream()
        .filter(s -> s.group().equals(group) && s.kind() == kind)
        .map(State::code)
        .sorted(Comparator.comparing(c -> States.all().name(c, date), StateName.ORDER))
        .toList();
  }

  private void tiles(String title, List<String> codes) {
    long replied = codes.stream().filter(shades::replied).count();
    html.element("h3", title + " (" + replied + " of " + codes.size() + ")");
    html.start("ul", "class", "tiles");
    codes.forEach(this::tile);
    html.end();
  }

  private void tile(String code) {
    String label = WorldMap.label(code, shades, date);
    String shade = "b" + shades.of(code);
    html.start("li", "class", shade, "data-k", code, "title", label);
    if (shades.replied(code)) {
      html.start("a", "href", "#c-" + code).text(code);
      html.element("span", "" + shades.measures(code)).element("span", label, "class", "vh").end();
    } else {
      html.element("abbr", code, "title", label);
    }
    html.end();
  }
}
