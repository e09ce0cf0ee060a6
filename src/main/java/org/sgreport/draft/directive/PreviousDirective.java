package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Amounts;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.Earlier;
import org.sgreport.model.Amount;
import org.sgreport.model.Previous;

/**
 * {@code <@previous of="national-plan"/>}: a figure of the earlier report, its symbol or its date.
 */
final class PreviousDirective implements Directive {
  @Override
  public String name() {
    return "previous";
  }

  @Override
  public String prints() {
    return "a figure of the earlier report (previous.yaml), its symbol or its date";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(
            Selector.OF.meaning("symbol, date, the id of a measure, or the key of a fact"),
            Selector.STATUS,
            Selector.WHO_IS_MEANT,
            Earlier.TAKE),
        Parameters.without(Counting.PARAMETERS, "says"),
        Parameters.without(Amounts.PARAMETERS, "says"));
  }

  @Override
  public Expansion expand(Call call) {
    return Earlier.report(call).map(p -> printed(call, p)).orElseGet(Expansion.Refused::new);
  }

  private static Expansion printed(Call call, Previous previous) {
    return switch (call.text("of")) {
      case "symbol" -> Expansion.of(previous.symbol().value(), List.of(previous.symbol().at()));
      case "date" -> date(call, previous);
      default ->
          Earlier.of(call, previous).map(e -> figure(call, e)).orElseGet(Expansion.Refused::new);
    };
  }

  private static Expansion date(Call call, Previous previous) {
    if (previous.date().isEmpty()) {
      call.complain(
          DirectiveRules.UNKNOWN_KEY,
          "of",
          "previous.yaml gives no date",
          "add `date:` to previous.yaml");
      return new Expansion.Refused();
    }
    return Expansion.of(
        call.context().language().date(previous.date().get()), List.of(previous.symbol().at()));
  }

  private static Expansion figure(Call call, Earlier earlier) {
    if (earlier.kind() == Earlier.Kind.COUNT) {
      return Counting.count(call, earlier.figure().intValue(), 0, List.of(earlier.at()));
    }
    return Amounts.words(call, Amount.exactly(earlier.figure()), earlier.unit())
        .<Expansion>map(words -> Expansion.of(words, List.of(earlier.at())))
        .orElseGet(Expansion.Refused::new);
  }
}
