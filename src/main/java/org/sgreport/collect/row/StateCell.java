package org.sgreport.collect.row;

import java.util.List;
import java.util.Optional;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.collect.cell.CellReader;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Question;
import org.sgreport.read.sheet.SheetCell;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.EntityResolver;
import org.sgreport.reference.StateResolver;
import org.sgreport.source.Located;

/** Which State a row is of: by any certain name, or by an answer of the form. */
final class StateCell {

  private final Question question;
  private final CellComplaints complaints;

  StateCell(Question question, CellComplaints complaints) {
    this.question = question;
    this.complaints = complaints;
  }

  /** The State's code. */
  Optional<String> find(SheetCell cell) {
    return CellReader.answer(question, cell.bare())
        .flatMap(StateCell::named)
        .or(() -> StateResolver.certain(cell.bare()));
  }

  private static Optional<String> named(Answer answer) {
    return answer
        .state()
        .map(Located::value)
        .or(
            () ->
                answer.wording().all().stream()
                    .map(StateResolver::certain)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  void refuse(SheetCell cell) {
    String written = cell.bare();
    Optional<String> entity = EntityResolver.resolve(written).key();
    if (entity.isPresent()) {
      complaints.add(
          RowRules.UNKNOWN_STATE,
          cell.place(),
          "`" + written + "` is an entity, and this is a sheet of States",
          "delete the row, or skip it, and write the reply into agencies/"
              + entity.get()
              + ".yaml: sgreport add agency "
              + entity.get());
      return;
    }
    List<String> several =
        List.of(written.split("\\s*[;,/&\\n]\\s*|\\s+and\\s+")).stream()
            .map(StateResolver::certain)
            .flatMap(Optional::stream)
            .toList();
    complaints.add(
        RowRules.UNKNOWN_STATE,
        cell.place(),
        several.size() > 1
            ? "`" + written + "` names several States"
            : "no State is called `" + written + "`",
        several.size() > 1
            ? "write a row for each State"
            : Candidates.help(StateResolver.resolve(written).candidates()));
  }
}
