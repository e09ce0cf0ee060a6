package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Counting;

/** {@code <@count of="penal-code" one="State" many="States"/>}: how many there are. */
final class CountDirective implements Directive {
  @Override
  public String name() {
    return "count";
  }

  @Override
  public String prints() {
    return "how many of those meant there are";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(Selector.PARAMETERS, Counting.PARAMETERS);
  }

  @Override
  public Expansion expand(Call call) {
    return Selector.counted(call)
        .map(s -> Counting.count(call, s.count(), s.total(), s.places()))
        .orElseGet(Expansion.Refused::new);
  }
}
