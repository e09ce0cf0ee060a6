package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.selection.Treaties;
import org.sgreport.draft.wording.Counting;

/**
 * {@code <@party_count of="trafficking-protocol"/>}: how many parties, or signatories, a treaty has
 * on the as-of date.
 */
final class PartyCountDirective implements Directive {
  @Override
  public String name() {
    return "party_count";
  }

  @Override
  public String prints() {
    return "how many parties a treaty has on the as-of date";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(Selector.TREATY, Counting.PARAMETERS);
  }

  @Override
  public Expansion expand(Call call) {
    return Treaties.isAsked(call)
        ? Selector.counted(call)
            .map(s -> Counting.count(call, s.count(), s.total(), s.places()))
            .orElseGet(Expansion.Refused::new)
        : new Expansion.Refused();
  }
}
