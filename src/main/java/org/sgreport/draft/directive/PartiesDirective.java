package org.sgreport.draft.directive;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.sgreport.model.Treaty;
import org.sgreport.reference.State;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;

/**
 * {@code <@parties to="trafficking-protocol" new=true dates=true/>}: the parties to a treaty, all
 * or those of the reporting period. With dates they are in the order of these, otherwise in that of
 * the alphabet.
 */
final class PartiesDirective implements Directive {
  private static final Comparator<Treaty.Action> BY_DATE =
      Comparator.comparing(Treaty.Action::date);

  @Override
  public String name() {
    return "parties";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.TREATY,
        Parameter.NEW,
        Parameter.flag("dates", "true for the date of each, in their order"),
        Parameter.flag("articles", "false to leave out articles"),
        Parameter.optional("none", "what to print where there is none"),
        Parameter.KIND);
  }

  @Override
  public Expansion expand(Call call) {
    return Treaties.asked(call).map(treaty -> list(call, treaty)).orElseGet(Expansion.Refused::new);
  }

  private static Expansion list(Call call, Treaty treaty) {
    List<Treaty.Action> parties =
        Treaties.parties(call, treaty, call.kinds(EnumSet.allOf(State.Kind.class)));
    if (parties.isEmpty()) {
      return EmptyLists.expand(call, "State became a party to", call.text("to"));
    }
    boolean dates = call.flag("dates", false);
    Comparator<Treaty.Action> byName =
        Comparator.comparing(a -> stateName(call, a), StateName.ORDER);
    List<Treaty.Action> ordered =
        parties.stream().sorted(dates ? BY_DATE.thenComparing(byName) : byName).toList();
    String words =
        call.context()
            .language()
            .list(
                ordered.stream()
                    .map(
                        a ->
                            name(call, a)
                                + (dates
                                    ? " (" + call.context().language().date(a.date()) + ")"
                                    : ""))
                    .toList());
    return Expansion.of(
        Counting.placed(call, words), ordered.stream().map(a -> a.participant().at()).toList());
  }

  private static StateName stateName(Call call, Treaty.Action action) {
    return States.all().name(action.participant().value(), call.context().tally().namesAsOf());
  }

  private static String name(Call call, Treaty.Action action) {
    return States.all()
        .list(
            List.of(action.participant().value()),
            call.context().tally().namesAsOf(),
            call.flag("articles", true),
            call.context().language());
  }
}
