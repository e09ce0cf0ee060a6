package org.sgreport.collect;

import java.util.List;
import java.util.Optional;
import org.sgreport.collect.file.Ledger;
import org.sgreport.collect.row.Answered;
import org.sgreport.collect.row.CellSum;
import org.sgreport.source.Source;

/** What a collection makes of the inputs: files of States, and where each cell went. */
public record Collected(
    List<Change> changes,
    List<String> remarks,
    int states,
    int entries,
    Ledger ledger,
    CellSum sum) {
  public Collected {
    changes = List.copyOf(changes);
    remarks = List.copyOf(remarks);
  }

  /**
   * The file of a State; as it was, where it was there; what is said of the change; how many
   * entries only got another cell; and the entries that come from the sheet whole.
   */
  public record Change(
      String state,
      Optional<Source> before,
      String after,
      int added,
      List<String> replaced,
      int moved,
      List<Answered> typed) {
    public Change {
      replaced = List.copyOf(replaced);
      typed = List.copyOf(typed);
    }

    /** Below the report folder. */
    public String path() {
      return "states/" + state + ".yaml";
    }
  }
}
