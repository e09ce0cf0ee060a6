package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.selection.Treaties;
import org.sgreport.draft.wording.Listing;

/**
 * {@code <@parties of="trafficking-protocol" new=true dates=true/>}: the parties to a treaty, all
 * or those of the reporting period.
 */
final class PartiesDirective implements Directive {
  @Override
  public String name() {
    return "parties";
  }

  @Override
  public String prints() {
    return "the parties to a treaty";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        Selector.TREATY,
        Parameters.without(Listing.PARAMETERS, "form", "values", "partners", "as"));
  }

  @Override
  public Expansion expand(Call call) {
    return Treaties.isAsked(call)
        ? Selector.listed(call)
            .map(s -> Listing.of(call, s, "State became a party to", call.text("of")))
            .orElseGet(Expansion.Refused::new)
        : new Expansion.Refused();
  }
}
