package org.sgreport.check;

import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Question;
import org.sgreport.model.Inputs;
import org.sgreport.model.Measure;
import org.sgreport.source.Located;

/** An answer of a form names a status of its measure. */
final class FormUnknownStatus extends RuleOfInputs {
  FormUnknownStatus() {
    super(Rule.error("form/unknown-status"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Form form = inputs.background().form().orElse(Form.NONE);
    for (Question question : form.questions()) {
      question.answers().forEach(a -> check(question, a, inputs.codeFrame(), diagnostics));
    }
  }

  private void check(
      Question question, Answer answer, Optional<CodeFrame> frame, Diagnostics diagnostics) {
    Optional<Measure> measure =
        answer
            .measure()
            .or(question::measure)
            .map(Located::value)
            .flatMap(m -> frame.flatMap(f -> f.find(m)));
    Optional<Located<String>> status = answer.status();
    if (measure.isPresent()
        && status.isPresent()
        && !measure.get().statusNames().contains(status.get().value())) {
      String id = measure.get().id().value();
      String allowed = String.join(", ", measure.get().statusNames());
      diagnostics.add(
          rule()
              .at(
                  status.get().at(),
                  "the measure `" + id + "` has no status `" + status.get().value() + "`",
                  allowed.isEmpty()
                      ? "delete the status: `" + id + "` has none"
                      : "use one of " + allowed));
    }
  }
}
