package org.sgreport.collect.cell;

import java.util.Optional;
import org.sgreport.model.Form.Gives;
import org.sgreport.read.sheet.CellPlace;
import org.sgreport.read.sheet.SheetCell;
import org.sgreport.reference.AnswerWords;

/** What a cell says of the State of its row. */
public sealed interface Statement {
  CellPlace place();

  /** That the State reported a measure. The status is empty where it is not said. */
  record Reported(String measure, String status, CellPlace place) implements Statement {}

  /** That it did not: with this status, or at all where the status is empty. */
  record Denied(String measure, String status, CellPlace place) implements Statement {}

  /** More of a measure, or of the measures of the row where none is named. */
  record Detail(Gives gives, Optional<String> measure, SheetCell cell) implements Statement {
    public String text() {
      return cell.bare();
    }

    @Override
    public CellPlace place() {
      return cell.place();
    }

    /** Whether it is a word for no; a figure of 0 is none, and a text is kept as it is. */
    public boolean isNothing() {
      boolean words = gives == Gives.TEXT || gives == Gives.MARKDOWN || gives == Gives.SOURCE;
      return !words
          && AnswerWords.of(text()).equals(Optional.of(false))
          && CellFigure.of(text(), isTyped()).isEmpty();
    }

    /** Whether somebody typed it, so that a figure may be written in another way. */
    public boolean isTyped() {
      return cell.kind() != SheetCell.Kind.NUMBER;
    }
  }

  /** Nothing for the replies, for a reason that can be told. */
  record PassedOver(String why, CellPlace place) implements Statement {}
}
