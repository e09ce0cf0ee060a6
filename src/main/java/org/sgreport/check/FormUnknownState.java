package org.sgreport.check;

import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Form;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Inputs;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.StateResolver;
import org.sgreport.reference.States;

/** An answer of a form names a State by its code. */
final class FormUnknownState extends RuleOfInputs {
  FormUnknownState() {
    super(Rule.error("form/unknown-state"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.background().form().orElse(Form.NONE).questions().stream()
        .flatMap(q -> q.answers().stream())
        .map(Answer::state)
        .flatMap(Optional::stream)
        .filter(s -> States.all().find(s.value()).isEmpty())
        .forEach(
            s ->
                diagnostics.add(
                    rule()
                        .at(
                            s.at(),
                            "no State has the code `" + s.value() + "`",
                            Candidates.help(StateResolver.resolve(s.value()).candidates()))));
  }
}
