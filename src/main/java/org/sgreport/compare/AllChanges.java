package org.sgreport.compare;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.document.Document;
import org.sgreport.model.Report;

/** Everything that changed between two states of a report. */
public final class AllChanges {
  private AllChanges() {}

  /** Inputs first, then computed words, then text and numbers. */
  public static List<Change> between(
      Report before, Document beforeText, Report after, Document afterText) {
    List<Change> changes = new ArrayList<>(InputChanges.between(before, after));
    changes.addAll(ComputedChanges.between(beforeText, afterText));
    changes.addAll(TextChanges.between(beforeText, afterText));
    return changes;
  }
}
