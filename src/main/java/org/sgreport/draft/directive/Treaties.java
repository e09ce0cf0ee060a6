package org.sgreport.draft.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sgreport.model.Settings;
import org.sgreport.model.Treaty;
import org.sgreport.reference.State;
import org.sgreport.tally.Participation;

/** The treaty that a directive asks for, and its parties. */
final class Treaties {
  private Treaties() {}

  static Optional<Treaty> asked(Call call) {
    List<Treaty> treaties = call.context().report().treaties();
    if (treaties.isEmpty()) {
      missing(call);
      return Optional.empty();
    }
    List<String> keys = treaties.stream().map(t -> t.id().value()).toList();
    return call.known("to", "treaty", keys).map(key -> treaties.get(keys.indexOf(key)));
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

  /** On the as-of date of treaties; with {@code new=true} only those of the reporting period. */
  static List<Treaty.Action> parties(Call call, Treaty treaty, Set<State.Kind> kinds) {
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
  static LocalDate asOf(Call call) {
    Settings settings = call.context().report().settings();
    return settings
        .timing()
        .asOf()
        .treaties()
        .map(d -> d.value())
        .orElse(settings.timing().namesAsOf());
  }
}
