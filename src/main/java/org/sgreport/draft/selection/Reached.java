package org.sgreport.draft.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgreport.draft.call.Call;
import org.sgreport.reference.State;
import org.sgreport.reference.States;
import org.sgreport.tally.Reporting;

/**
 * The States that entities reached, in alphabetical order; none of them is a respondent by that.
 */
final class Reached {
  private Reached() {}

  static Selection of(Call call, List<Reporting> cells, Set<State.Kind> kinds) {
    Map<String, List<Reporting>> byState = new LinkedHashMap<>();
    for (Reporting cell : cells) {
      for (String code : cell.reported().deed().reachedStates()) {
        byState.computeIfAbsent(code, c -> new ArrayList<>()).add(cell);
      }
    }
    List<String> codes =
        byState.keySet().stream()
            .filter(c -> kinds.contains(States.all().find(c).orElseThrow().kind()))
            .toList();
    List<Member> members =
        States.all().ordered(codes, call.context().tally().namesAsOf()).stream()
            .map(name -> reached(name.code(), byState.get(name.code())))
            .toList();
    return new Selection(true, members, Filters.statesAmong(call, kinds));
  }

  private static Member reached(String code, List<Reporting> cells) {
    Member by = Member.of(cells);
    return new Member(code, false, List.of(), by.places(), by.date());
  }
}
