package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Listing;

/** {@code <@states of="penal-code"/>}: the States that are meant, in alphabetical order. */
final class StatesDirective implements Directive {
  @Override
  public String name() {
    return "states";
  }

  @Override
  public String prints() {
    return "the States meant, in alphabetical order";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(Selector.PARAMETERS, Parameters.without(Listing.PARAMETERS, "form"));
  }

  @Override
  public Expansion expand(Call call) {
    return Selector.listed(call)
        .filter(s -> fits(call, s))
        .map(s -> Listing.of(call, s, "State reported", call.text("of")))
        .orElseGet(Expansion.Refused::new);
  }

  private static boolean fits(Call call, Selection selection) {
    if (!selection.ofStates()) {
      call.complain(
          DirectiveRules.BAD_ARGUMENT,
          "of",
          "`" + call.text("of") + "` is reported by entities",
          "use `entities`");
    }
    return selection.ofStates();
  }
}
