package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.Listing;

/** {@code <@respondents/>}: how many Member States or entities replied, or who. */
final class RespondentsDirective implements Directive {
  @Override
  public String name() {
    return "respondents";
  }

  @Override
  public String prints() {
    return "how many Member States replied, or with `list=true` who";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(LIST),
        Selector.REPLIES,
        Counting.PARAMETERS,
        Parameters.without(Listing.PARAMETERS, "values", "dates", "partners"));
  }

  private static final Parameter LIST =
      Parameter.flag("list", false, "true for the names instead of the count");

  @Override
  public Expansion expand(Call call) {
    return Selector.counted(call)
        .map(s -> call.flag("list", false) ? list(call, s) : count(call, s))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion count(Call call, Selection selection) {
    return Counting.count(call, selection.count(), selection.total(), selection.places());
  }

  private static Expansion list(Call call, Selection selection) {
    return Listing.of(call, selection, "respondent came by", call.given("by").orElse("any"));
  }
}
