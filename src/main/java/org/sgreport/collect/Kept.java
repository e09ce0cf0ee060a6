package org.sgreport.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sgreport.collect.file.Ledger;
import org.sgreport.model.Contribution;
import org.sgreport.model.ReportedMeasure;

/**
 * What an earlier collection wrote and the files no longer say: a cell is blank now, or the row of
 * the State is gone. It is kept, and named.
 */
final class Kept {
  private Kept() {}

  static List<String> of(
      List<Contribution> there,
      Ledger ledger,
      Map<String, Gathered> states,
      AskedFor asked,
      boolean replace) {
    List<String> remarks = new ArrayList<>();
    Set<String> files = new TreeSet<>();
    states.values().forEach(g -> g.entries().forEach(e -> files.add(file(e.place().source()))));
    for (Contribution state : there) {
      Gathered gathered = states.get(state.key());
      for (ReportedMeasure entry : state.replied()) {
        ledger
            .origin(state.key(), entry)
            .filter(
                o ->
                    gathered == null
                        ? replace || files.contains(file(o.cell()))
                        : isBlank(gathered, entry, asked))
            .ifPresent(
                o ->
                    remarks.add(
                        "kept in "
                            + state.contributor().at().path()
                            + ": `"
                            + entry.measure().value()
                            + "` from "
                            + o.cell()
                            + ", which the file no longer says"));
      }
    }
    return remarks;
  }

  private static boolean isBlank(Gathered gathered, ReportedMeasure entry, AskedFor asked) {
    String measure = entry.measure().value();
    return asked.measure(measure)
        && gathered.entries().stream().noneMatch(e -> e.measure().equals(measure))
        && gathered.denials().stream().noneMatch(d -> d.measure().equals(measure));
  }

  private static String file(String cell) {
    return cell.split(", (?:sheet|cell) ", 2)[0];
  }
}
