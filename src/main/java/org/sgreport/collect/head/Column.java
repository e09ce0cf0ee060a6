package org.sgreport.collect.head;

import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Question;
import org.sgreport.reference.SurveyColumns.SurveyColumn;

/** What a column of a spreadsheet holds. */
public sealed interface Column {
  /** Answers to a question. */
  record Asked(Question question) implements Column {}

  /** Marks alone, because another column has the figures. */
  record Marked(Question question) implements Column {}

  /** Whether one answer of several was given, as in {@code services/pilots}. */
  record Chosen(Question question, Answer answer) implements Column {}

  /** Words that respondents gave besides the answers to choose from. */
  record OtherWords(Question question) implements Column {}

  /** What the survey tool adds. */
  record OfTool(SurveyColumn column) implements Column {}

  /** Passed over, because the user says so. */
  record Skipped() implements Column {}

  /** Nothing that is known. */
  record Unknown() implements Column {}
}
