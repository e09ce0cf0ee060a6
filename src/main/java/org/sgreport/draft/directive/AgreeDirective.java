package org.sgreport.draft.directive;

import java.math.BigDecimal;
import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.Facts;
import org.sgreport.model.Fact;
import org.sgreport.model.Unit;

/**
 * {@code <@agree of="penal-code" one="is" many="are"/>}: the form that agrees with a count, or with
 * a fact.
 */
final class AgreeDirective implements Directive {
  @Override
  public String name() {
    return "agree";
  }

  @Override
  public String prints() {
    return "the form that agrees with a count of those meant, or with a fact";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(
            Selector.OF
                .meaning("the ids of measures, the key of a treaty or of a fact")
                .formerly("to", "fact")),
        Parameters.without(Selector.PARAMETERS, "of"),
        FORMS);
  }

  private static final List<Parameter> FORMS =
      List.of(
          Parameter.required("one", "what to print for one"),
          Parameter.required("many", "what to print for more, or none"),
          Parameter.optional("none", "that for more", "what to print for none"),
          Parameter.optional("only", "that for one", "what to print for one of several"),
          Parameter.optional(
              "all", "that for more", "what to print for all, where they are several"));

  @Override
  public Expansion expand(Call call) {
    if (call.given("of").isEmpty() && call.given("who").isEmpty()) {
      call.complain(
          DirectiveRules.MISSING_ARGUMENT,
          "",
          "`agree` needs one of the arguments `of` and `who`",
          "say what is counted: of=\"penal-code\", or who=\"states\" for those who replied");
      return new Expansion.Refused();
    }
    return Facts.find(call, call.text("of"))
        .<Expansion>map(
            f ->
                Expansion.of(
                    Counting.placed(call, call.text(isOne(f) ? "one" : "many")),
                    List.of(f.id().at())))
        .or(() -> Selector.counted(call).map(s -> agreeing(call, s)))
        .orElseGet(Expansion.Refused::new);
  }

  /** A million is many. */
  private static boolean isOne(Fact fact) {
    boolean scaled =
        fact.unit()
            .flatMap(u -> Unit.of(u.many().value()))
            .filter(u -> !u.scale().isEmpty())
            .isPresent();
    return fact.value().compareTo(BigDecimal.ONE) == 0 && !scaled;
  }

  private static Expansion agreeing(Call call, Selection selection) {
    String form = form(call, selection.count(), selection.total());
    return Expansion.of(Counting.placed(call, call.text(form)), selection.places());
  }

  private static String form(Call call, int count, int total) {
    if (count == 1) {
      return total > 1 && call.given("only").isPresent() ? "only" : "one";
    }
    String of = count == 0 ? "none" : count == total ? "all" : "many";
    return call.given(of).isPresent() ? of : "many";
  }
}
