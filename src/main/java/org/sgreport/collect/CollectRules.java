package org.sgreport.collect;

import java.util.List;
import org.sgreport.collect.cell.CellComplaints;
import org.sgreport.collect.cell.CellReader;
import org.sgreport.collect.row.RowRules;
import org.sgreport.collect.survey.Surveys;
import org.sgreport.diagnostic.Rule;

/** What can be wrong with spreadsheets of replies. */
public final class CollectRules {
  public static final Rule CONTRADICTION = Rule.error("collect/contradiction");
  public static final Rule NO_REPLIES = Rule.error("collect/no-replies");
  public static final Rule NOT_ARRIVED = Rule.error("collect/not-arrived");
  public static final Rule SAMPLE = Rule.error("collect/sample");

  public static final List<Rule> ALL =
      List.of(
          CellComplaints.UNKNOWN_CELL,
          RowRules.UNKNOWN_COLUMN,
          RowRules.UNKNOWN_STATE,
          CONTRADICTION,
          NO_REPLIES,
          NOT_ARRIVED,
          SAMPLE,
          RowRules.TWO_ANSWERS,
          RowRules.WRONG_TOTAL,
          Surveys.NO_QUESTIONS,
          CellReader.UNMAPPED);

  private CollectRules() {}
}
