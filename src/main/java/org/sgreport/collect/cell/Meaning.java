package org.sgreport.collect.cell;

import java.util.List;
import java.util.Optional;
import org.sgreport.collect.cell.Statement.Denied;
import org.sgreport.collect.cell.Statement.Reported;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Question;
import org.sgreport.model.Measure;
import org.sgreport.read.sheet.CellPlace;
import org.sgreport.reference.AnswerWords;
import org.sgreport.source.Located;
import org.sgreport.text.Folding;

/** What an answer reports, or that it says no. */
record Meaning(String measure, String status, boolean denied) {
  /** Empty where neither the form nor the words of the answer tell. */
  static Optional<Meaning> of(Question question, Answer answer, CodeFrame frame) {
    Optional<Measure> measure =
        answer.measure().or(question::measure).map(Located::value).flatMap(frame::find);
    return measure.flatMap(m -> of(m, answer));
  }

  private static Optional<Meaning> of(Measure measure, Answer answer) {
    List<String> statuses = measure.statusNames();
    Optional<String> status =
        answer
            .status()
            .map(Located::value)
            .or(() -> statuses.stream().filter(s -> isCalled(answer, s)).findFirst());
    if (status.isPresent()) {
      return Optional.of(new Meaning(measure.id().value(), status.get(), false));
    }
    if (answer.measure().isPresent()) {
      String sole = statuses.size() == 1 ? statuses.get(0) : "";
      return Optional.of(new Meaning(measure.id().value(), sole, false));
    }
    Optional<Boolean> yes =
        answer.wording().all().stream().map(AnswerWords::of).flatMap(Optional::stream).findFirst();
    return yes.filter(y -> !y || statuses.size() < 2)
        .map(y -> new Meaning(measure.id().value(), y ? String.join("", statuses) : "", !y));
  }

  private static boolean isCalled(Answer answer, String status) {
    String key = Folding.key(status);
    return answer.wording().all().stream().map(Folding::key).anyMatch(key::equals);
  }

  Statement statement(CellPlace place) {
    return denied ? new Denied(measure, status, place) : new Reported(measure, status, place);
  }
}
