package org.sgreport.collect.row;

import java.util.List;
import java.util.Optional;
import org.sgreport.model.Amount;
import org.sgreport.read.sheet.CellPlace;

/**
 * That a State reported a measure, with what it said of it, and the cell that says so. The status
 * is empty where the measure has none.
 */
public record Answered(String measure, String status, Details details, CellPlace place) {
  /** The text is Markdown; text and source are empty where the sheet has none. */
  public record Details(
      Optional<Amount> value,
      Optional<Integer> year,
      List<String> with,
      String text,
      String source) {
    public Details {
      with = List.copyOf(with);
    }
  }

  /** "`lamp-law` as `in-force`". */
  public String shown() {
    return "`" + measure + "`" + (status.isEmpty() ? "" : " as `" + status + "`");
  }
}
