package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.tally.Tally;

/**
 * {@code <@when of="penal-code">…</@when>}: its body, where a State or an entity reported the
 * measure.
 */
final class WhenDirective implements Directive {
  @Override
  public String name() {
    return "when";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.MEASURE, Parameter.STATUS);
  }

  @Override
  public Expansion expand(Call call) {
    return call.measure()
        .<Expansion>map(m -> reported(call) ? new Expansion.OwnBody() : Expansion.of("", List.of()))
        .orElseGet(Expansion.Refused::new);
  }

  private static boolean reported(Call call) {
    Tally tally = call.context().tally();
    return !tally.ofStates(call.text("of"), call.text("status")).isEmpty()
        || !tally.ofEntities(call.text("of"), call.text("status")).isEmpty();
  }
}
