package org.sgreport.cli.option;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.model.Report;
import org.sgreport.reference.Candidates;
import org.sgreport.reference.EntityResolver;
import org.sgreport.reference.Resolution;
import org.sgreport.reference.StateResolver;

/** States and entities on the command line, by code or by any certain name. */
public final class Names {
  private Names() {}

  /** The code of a State; refused, with those that may be meant, where the name is not certain. */
  public static String state(String written) {
    Resolution state = StateResolver.resolve(written);
    return state
        .key()
        .orElseThrow(
            () ->
                refusal(
                    "State",
                    written,
                    Candidates.states(state.candidates(), UnaryOperator.identity())));
  }

  /** The key of an entity, likewise. */
  public static String entity(String written) {
    Resolution entity = EntityResolver.resolve(written);
    return entity
        .key()
        .orElseThrow(
            () ->
                refusal(
                    "entity",
                    written,
                    Candidates.entities(entity.candidates(), UnaryOperator.identity())));
  }

  /** The code of a State that has a file in the report. */
  public static String respondent(String written, Report report) {
    String code = state(written);
    if (report.states().stream().noneMatch(s -> s.key().equals(code) && !s.withheld())) {
      String name = Candidates.states(List.of(code), UnaryOperator.identity());
      throw new Refusal("there is no reply of " + name);
    }
    return code;
  }

  private static Refusal refusal(String what, String written, String meant) {
    String hint = meant.isEmpty() ? "" : "; it may be " + meant;
    return new Refusal("no " + what + " is called " + written + hint);
  }
}
