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

/**
 * {@code <@entities of="world-day"/>}: the entities that are meant, in the order of report.yaml.
 */
final class EntitiesDirective implements Directive {
  @Override
  public String name() {
    return "entities";
  }

  @Override
  public String prints() {
    return "the entities meant, in the order of `agencies` in report.yaml: in full with the abbreviation first, then the abbreviation";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        Parameters.without(Selector.PARAMETERS, "new", "kind", "among"),
        Parameters.without(Listing.PARAMETERS, "dates"));
  }

  @Override
  public Expansion expand(Call call) {
    Call asked = call.given("of").isPresent() ? call : call.with("who", "entities");
    return Selector.listed(asked)
        .filter(s -> fits(call, s))
        .map(s -> Listing.of(call, s, "entity reported", call.text("of")))
        .orElseGet(Expansion.Refused::new);
  }

  private static boolean fits(Call call, Selection selection) {
    if (selection.ofStates()) {
      call.complain(
          DirectiveRules.BAD_ARGUMENT,
          "of",
          "`" + call.text("of") + "` is reported by States",
          "use `states`");
    }
    return !selection.ofStates();
  }
}
