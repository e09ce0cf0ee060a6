package org.sgreport.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Question;
import org.sgreport.model.Inputs;
import org.sgreport.source.Located;
import org.sgreport.text.Similar;

/** A form names measures of the code frame. */
final class FormUnknownMeasure extends RuleOfInputs {
  FormUnknownMeasure() {
    super(Rule.error("form/unknown-measure"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    Optional<CodeFrame> frame = inputs.codeFrame();
    inputs.background().form().map(Form::questions).stream()
        .flatMap(q -> q.stream().flatMap(FormUnknownMeasure::named))
        .filter(m -> frame.filter(f -> f.find(m.value()).isEmpty()).isPresent())
        .forEach(
            m ->
                diagnostics.add(
                    rule()
                        .at(
                            m.at(),
                            "no measure is called `" + m.value() + "`",
                            Similar.closest(m.value(), frame.get().ids())
                                .map(s -> "use `" + s + "`, the measure with the most similar name")
                                .orElse("declare it in measures.yaml, or use one that is"))));
  }

  private static Stream<Located<String>> named(Question question) {
    return Stream.concat(
        Stream.concat(question.measure().stream(), question.other().stream()),
        question.answers().stream().map(Answer::measure).flatMap(Optional::stream));
  }
}
