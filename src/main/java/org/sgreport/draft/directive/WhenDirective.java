package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;

/**
 * {@code <@when of="penal-code">…<@else/>…</@when>}: the first part of its body where anybody is
 * meant, the second where nobody is.
 */
final class WhenDirective implements Directive {
  @Override
  public String name() {
    return "when";
  }

  @Override
  public String prints() {
    return "its body, where there is anybody; with `<@else/>` in it, what follows that, where there is nobody";
  }

  @Override
  public List<Parameter> parameters() {
    return Selector.PARAMETERS;
  }

  @Override
  public Expansion expand(Call call) {
    return Selector.listed(call)
        .<Expansion>map(s -> new Expansion.OwnBody(!s.members().isEmpty()))
        .orElseGet(Expansion.Refused::new);
  }
}
