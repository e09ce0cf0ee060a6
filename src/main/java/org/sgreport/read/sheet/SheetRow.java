package org.sgreport.read.sheet;

import java.util.List;
import org.sgreport.diagnostic.Span;

/** One row of a spreadsheet: its cells as text, an empty one as an empty text, and its place. */
public record SheetRow(List<String> cells, Span place) {
  public SheetRow {
    cells = List.copyOf(cells);
  }
}
