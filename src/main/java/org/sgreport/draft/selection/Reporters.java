package org.sgreport.draft.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.model.Measure;
import org.sgreport.reference.State;
import org.sgreport.tally.Reporting;

/** Those who reported measures, or did not; or the States that they reached. */
final class Reporters {
  private final Call call;
  private final Set<State.Kind> kinds;
  private final WhoReplied respondents;

  Reporters(Call call, Set<State.Kind> kinds, WhoReplied respondents) {
    this.call = call;
    this.kinds = kinds;
    this.respondents = respondents;
  }

  /** Empty, with a complaint, where the measures are not of those asked for. */
  Optional<Selection> selection(Asked.Measures asked, String who) {
    boolean ofStates = asked.reporter() == Measure.Reporter.STATES;
    if (who.equals("reached")) {
      return Optional.of(Reached.of(call, cells(asked.reporter(), asked.ids()), kinds));
    }
    if (!who.isEmpty() && who.equals("states") != ofStates) {
      call.complain(
          DirectiveRules.BAD_ARGUMENT,
          "of",
          "`" + asked.ids().get(0) + "` is reported by " + Asked.words(asked.reporter()),
          "leave out who=\"" + who + "\", or name another measure");
      return Optional.empty();
    }
    int total = respondents.among(asked.reporter());
    return excluded(asked.reporter())
        .map(without -> matching(asked).stream().filter(m -> !without.contains(m.key())).toList())
        .map(members -> new Selection(ofStates, members, total));
  }

  private List<Reporting> cells(Measure.Reporter reporter, Collection<String> measures) {
    return call.context().tally().of(reporter, measures).stream()
        .filter(c -> Statuses.hold(call, c))
        .filter(c -> Years.hold(call, c))
        .toList();
  }

  private List<Member> matching(Asked.Measures asked) {
    List<Reporting> cells = cells(asked.reporter(), asked.ids());
    List<Member> reported = members(cells);
    return switch (call.choice("match", List.of("any", "all", "none"))) {
      case "all" -> reported.stream().filter(m -> reportsAll(m.key(), cells, asked)).toList();
      case "none" -> silent(asked, reported.stream().map(Member::key).toList());
      default -> reported;
    };
  }

  private static boolean reportsAll(String key, List<Reporting> cells, Asked.Measures asked) {
    List<String> reported =
        cells.stream().filter(c -> c.contributor().equals(key)).map(Reporting::measure).toList();
    return reported.containsAll(asked.ids());
  }

  private List<Member> silent(Asked.Measures asked, List<String> reported) {
    return respondents.all(asked.reporter()).stream()
        .filter(r -> !reported.contains(r.key()))
        .map(WhoReplied::member)
        .toList();
  }

  /** Those who reported what {@code without=} lists; empty, with a complaint, on a mistake. */
  private Optional<List<String>> excluded(Measure.Reporter reporter) {
    List<String> without = call.list("without");
    List<String> ids = call.context().report().codeFrame().ids();
    boolean known =
        without.stream()
            .map(m -> call.known("without", m, "measure", ids))
            .allMatch(Optional::isPresent);
    return known
        ? Optional.of(
            call.context().tally().of(reporter, without).stream()
                .map(Reporting::contributor)
                .toList())
        : Optional.empty();
  }

  private static List<Member> members(List<Reporting> cells) {
    Map<List<Object>, List<Reporting>> byMember = new LinkedHashMap<>();
    for (Reporting cell : cells) {
      byMember.computeIfAbsent(identity(cell), k -> new ArrayList<>()).add(cell);
    }
    return byMember.values().stream().map(Member::of).toList();
  }

  /** A withheld entry of a State that is named with others stands by itself. */
  private static List<Object> identity(Reporting cell) {
    return List.of(
        cell.contributor(),
        cell.reported().deed().office(),
        cell.reported().deed().partners(),
        cell.reported().withheld());
  }
}
