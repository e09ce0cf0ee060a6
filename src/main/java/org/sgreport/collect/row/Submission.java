package org.sgreport.collect.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sgreport.collect.cell.Statement;
import org.sgreport.read.sheet.CellPlace;
import org.sgreport.read.sheet.SheetRow;

/** What one row says of a State, and the day on which the reply came, where it says so. */
public record Submission(
    String state,
    SheetRow row,
    CellPlace place,
    List<Statement> statements,
    Optional<Received> received) {
  public Submission {
    statements = List.copyOf(statements);
  }

  /** A day, and where it was read. */
  public record Received(LocalDate day, CellPlace place) {}
}
