package org.sgreport.draft.directive;

import java.util.List;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.wording.Amounts;
import org.sgreport.draft.wording.DateOfFact;
import org.sgreport.draft.wording.Facts;
import org.sgreport.model.Amount;
import org.sgreport.model.Fact;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridRow;

/** {@code <@facts_table/>}: facts with their dates and sources, on a line of its own. */
final class FactsTableDirective implements Directive {
  @Override
  public String name() {
    return "facts_table";
  }

  @Override
  public String prints() {
    return "on a line of its own: facts with their dates and sources, as a table";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.optional("of", "all", "the keys of facts, in the order of the rows"));
  }

  @Override
  public Expansion expand(Call call) {
    Optional<List<Fact>> facts =
        call.given("of").isPresent()
            ? Facts.listed(call, "of")
            : Optional.of(call.context().report().facts());
    return facts.<Expansion>map(f -> table(call, f)).orElseGet(Expansion.Refused::new);
  }

  private static Expansion table(Call call, List<Fact> facts) {
    List<GridRow> rows = facts.stream().map(f -> row(call.with("figures", "true"), f)).toList();
    return new Expansion.Tabulated(
        Grid.of(call.context().language().listHeads().facts(), rows),
        facts.stream().map(f -> f.id().at()).toList());
  }

  private static GridRow row(Call call, Fact fact) {
    String title = fact.title().isEmpty() ? fact.id().value().replace('-', ' ') : fact.title();
    String value =
        Amounts.words(call.within(), Amount.exactly(fact.value()), fact.unit()).orElse("");
    return new GridRow()
        .text(title)
        .text(value)
        .text(DateOfFact.words(fact.asOf(), call.context().language()))
        .text(fact.source());
  }
}
