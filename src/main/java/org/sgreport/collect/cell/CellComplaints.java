package org.sgreport.collect.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.read.sheet.CellPlace;
import org.sgreport.read.sheet.SheetCell;

/** What is wrong with cells; the same said of many is said once, with their number. */
public final class CellComplaints {
  public static final Rule UNKNOWN_CELL = Rule.error("add/unknown-cell");

  /** Enough places to find the cause by. */
  private static final int SHOWN = 3;

  private record Complaint(String file, Rule rule, String message, String help) {}

  private final Map<Complaint, List<CellPlace>> all = new LinkedHashMap<>();

  /** A cell that has no place. */
  public void refuse(SheetCell cell, String message, String help) {
    add(UNKNOWN_CELL, cell.place(), message, help);
  }

  public void add(Rule rule, CellPlace place, String message, String help) {
    all.computeIfAbsent(
            new Complaint(place.span().path(), rule, message, help), k -> new ArrayList<>())
        .add(place);
  }

  /** Each at the first of its cells, and once. */
  public void tell(Diagnostics diagnostics) {
    all.forEach(
        (complaint, places) ->
            diagnostics.add(
                complaint
                    .rule()
                    .at(
                        places.get(0).span(),
                        complaint.message() + " (" + places(places) + ")",
                        complaint.help())));
    all.clear();
  }

  /** "cell B2", or "60 cells: B2, B3, B4 and 57 others". */
  private static String places(List<CellPlace> places) {
    if (places.size() == 1) {
      return "cell " + places.get(0).shown();
    }
    String first =
        places.stream().limit(SHOWN).map(CellPlace::shown).collect(Collectors.joining(", "));
    int others = places.size() - SHOWN;
    String more = others < 1 ? "" : " and " + others + (others == 1 ? " other" : " others");
    return places.size() + " cells: " + first + more;
  }
}
