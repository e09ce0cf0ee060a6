package org.sgreport.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sgreport.model.Treaty;
import org.sgreport.reference.State;
import org.sgreport.reference.States;

/** Who is a party or a signatory to a treaty on a day. */
public final class Participation {
  private Participation() {}

  /** The actions of these kinds of participants that made them parties by the end of the day. */
  public static List<Treaty.Action> parties(Treaty treaty, LocalDate day, Set<State.Kind> kinds) {
    return actions(treaty, day, kinds).stream()
        .filter(a -> a.kind() != Treaty.Kind.SIGNATURE)
        .toList();
  }

  /** The signatures by the end of the day; a party that signed is a signatory too. */
  public static List<Treaty.Action> signatories(
      Treaty treaty, LocalDate day, Set<State.Kind> kinds) {
    return actions(treaty, day, kinds).stream()
        .filter(a -> a.kind() == Treaty.Kind.SIGNATURE)
        .toList();
  }

  private static List<Treaty.Action> actions(Treaty treaty, LocalDate day, Set<State.Kind> kinds) {
    return treaty.actions().stream()
        .filter(a -> !a.date().isAfter(day))
        .filter(
            a -> kinds.contains(States.all().find(a.participant().value()).orElseThrow().kind()))
        .toList();
  }
}
