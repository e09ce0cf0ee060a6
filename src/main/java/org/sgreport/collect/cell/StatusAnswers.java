package org.sgreport.collect.cell;

import java.util.List;
import java.util.Optional;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Wording;
import org.sgreport.model.Measure;

/** The statuses of a measure as the answers to the question for it. */
public final class StatusAnswers {
  private StatusAnswers() {}

  public static List<Answer> of(Measure measure) {
    return measure.statuses().stream()
        .map(
            s ->
                new Answer(
                    new Wording(s, List.of()),
                    Optional.of(measure.id()),
                    Optional.of(s),
                    Optional.empty(),
                    false))
        .toList();
  }
}
