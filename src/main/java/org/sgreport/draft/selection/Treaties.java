package org.sgreport.draft.selection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.model.Settings;
import org.sgreport.model.Treaty;
import org.sgreport.reference.State;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;
import org.sgreport.tally.Participation;

/** The parties and the signatories of a treaty. */
public final class Treaties {
  private Treaties() {}

  /** Whether {@code of=} names a treaty, for a directive of treaties alone; complains if not. */
  public static boolean isAsked(Call call) {
    List<Treaty> treaties = call.context().report().treaties();
    if (treaties.isEmpty()) {
      missing(call);
      return false;
    }
    return call.known("of", "treaty", treaties.stream().map(t -> t.id().value()).toList())
        .isPresent();
  }

  /** Said once, however many directives ask. */
  private static void missing(Call call) {
    String folder = call.context().report().folder();
    call.complainOnce(
        DirectiveRules.UNKNOWN_KEY,
        "no folder `treaties` was found; it was looked for in "
            + folder
            + ", beside it, and in inputs of the working directory",
        "copy the folder `treaties` to one of these places");
  }

  static Selection selection(Call call, Treaty treaty, boolean signatories, Set<State.Kind> kinds) {
    LocalDate names = call.context().tally().namesAsOf();
    List<Treaty.Action> actions =
        signatories
            ? Participation.signatories(treaty, asOf(call), kinds)
            : parties(call, treaty, kinds);
    List<Member> members =
        actions.stream()
            .map(Treaties::member)
            .sorted(Comparator.comparing(m -> States.all().name(m.key(), names), StateName.ORDER))
            .toList();
    return new Selection(true, members, Filters.statesAmong(call, kinds));
  }

  private static Member member(Treaty.Action action) {
    return new Member(
        action.participant().value(),
        false,
        List.of(),
        List.of(action.participant().at()),
        Optional.of(action.date()));
  }

  /** On the as-of date of treaties; with {@code new=true} only those of the reporting period. */
  private static List<Treaty.Action> parties(Call call, Treaty treaty, Set<State.Kind> kinds) {
    Settings settings = call.context().report().settings();
    if (!call.flag("new", false)) {
      return Participation.parties(treaty, asOf(call), kinds);
    }
    LocalDate from = settings.timing().period().from().map(d -> d.value()).orElse(LocalDate.MIN);
    LocalDate until = settings.timing().period().until().map(d -> d.value()).orElse(asOf(call));
    return Participation.parties(treaty, until, kinds).stream()
        .filter(a -> !a.date().isBefore(from))
        .toList();
  }

  /** The as-of date of treaties; without one, the date by which States are named. */
  private static LocalDate asOf(Call call) {
    Settings settings = call.context().report().settings();
    return settings
        .timing()
        .asOf()
        .treaties()
        .map(d -> d.value())
        .orElse(settings.timing().namesAsOf());
  }
}
