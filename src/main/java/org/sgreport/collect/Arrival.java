package org.sgreport.collect;

import java.util.List;
import java.util.Optional;
import org.sgreport.collect.Collected.Change;
import org.sgreport.collect.row.Answered;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.Loader;
import org.sgreport.model.Contribution;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.source.Source;

/** Reads the file of a State as it will be, and looks for everything that was gathered. */
final class Arrival {
  private Arrival() {}

  /** The reply as it will be; with diagnostics where something is missing from it. */
  static Optional<Contribution> of(Change change, Gathered gathered, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<Contribution> written = Loader.state(new Source(change.path(), change.after()), found);
    List<ReportedMeasure> there = written.map(Contribution::replied).orElse(List.of());
    for (Answered entry : gathered.entries()) {
      if (there.stream().noneMatch(m -> arrived(m, entry))) {
        diagnostics.add(
            CollectRules.NOT_ARRIVED.at(
                entry.place().span(),
                entry.shown() + " could not be written into " + change.path(),
                "write the entry by hand, and report this; nothing was written"));
      }
    }
    if (written.isEmpty()) {
      diagnostics.addAll(found);
    }
    return written;
  }

  static boolean arrived(ReportedMeasure there, Answered entry) {
    return there.measure().value().equals(entry.measure())
        && there.statusName().equals(entry.status())
        && new EntryDifference(there, entry).contradicts().isEmpty()
        && new EntryDifference(there, entry).missing(true).isEmpty();
  }
}
