package org.sgreport.draft.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Parameter;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.reference.State;
import org.sgreport.tally.Reporting;
import org.sgreport.tally.Tally;

/** Finds who is meant by the arguments of a call. */
public final class Selector {
  private static final List<String> WHO =
      List.of("states", "entities", "parties", "signatories", "reached");

  public static final Parameter OF =
      Parameter.optional(
          "of",
          "all who replied",
          "the ids of measures, with commas between; or the key of a treaty");
  public static final Parameter STATUS =
      Parameter.optional("status", "any", "only with one of these statuses");
  public static final Parameter WHO_IS_MEANT =
      Parameter.optional(
          "who",
          "whoever reports `of`; states",
          "states, entities; signatories of a treaty; reached, for the States that entities reached");

  private static final Parameter AMONG =
      Parameter.optional("among", "only States in all of these groups");
  private static final Parameter KIND =
      Parameter.optional(
          "kind", "members in counts, all in lists", "members, observers, others or all");
  private static final Parameter BY =
      Parameter.optional("by", "any", "of those who replied: any, reply or carried-over");
  private static final Parameter NEW =
      Parameter.flag("new", false, "true for those who became parties in the reporting period");

  /** What says who is meant of those who replied. */
  public static final List<Parameter> REPLIES =
      List.of(Parameter.optional("who", "states", "states or entities"), BY, KIND, AMONG);

  /** What says who is meant of those who take part in a treaty. */
  public static final List<Parameter> TREATY =
      List.of(
          Parameter.required("of", "the key of a treaty").formerly("to"),
          Parameter.optional("who", "parties", "parties or signatories"),
          NEW,
          KIND,
          AMONG);

  /** What says who is meant, for directives that take all of it. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          OF,
          STATUS,
          Parameter.optional(
              "match", "any", "any, all or none of several measures: those that reported so"),
          Parameter.optional("without", "the ids of measures that they have not reported"),
          Parameter.optional("in", "only entries of these years"),
          WHO_IS_MEANT,
          BY,
          NEW,
          KIND,
          AMONG,
          Parameter.optional("at-least", "only those whose figure is this or more"),
          Parameter.optional("top", "only so many, with the highest figures; equal ones stay in"));

  private final Call call;
  private final Set<State.Kind> kinds;

  private Selector(Call call, Set<State.Kind> kinds) {
    this.call = call;
    this.kinds = kinds;
  }

  /** Member States, where {@code kind=} says nothing; empty, with a complaint, on a mistake. */
  public static Optional<Selection> counted(Call call) {
    return selected(call, Tally.MEMBERS);
  }

  /** Whoever reported, where {@code kind=} says nothing; empty, with a complaint, on a mistake. */
  public static Optional<Selection> listed(Call call) {
    return selected(call, EnumSet.allOf(State.Kind.class));
  }

  /** How many Member States there are in the groups asked for. */
  public static int members(Call call) {
    return Filters.statesAmong(call, call.kinds(Tally.MEMBERS));
  }

  private static Optional<Selection> selected(Call call, Set<State.Kind> otherwise) {
    Optional<Asked> asked = Asked.of(call);
    boolean treaty = asked.filter(a -> a instanceof Asked.OneTreaty).isPresent();
    Set<State.Kind> kinds = call.kinds(treaty ? EnumSet.allOf(State.Kind.class) : otherwise);
    Filters filters = new Filters(call, kinds);
    return filters.fit()
        ? asked.flatMap(new Selector(call, kinds)::all).map(filters::applied)
        : Optional.empty();
  }

  private Optional<Selection> all(Asked asked) {
    String who = call.given("who").isPresent() ? call.choice("who", WHO) : "";
    if (asked instanceof Asked.OneTreaty one) {
      return Optional.of(Treaties.selection(call, one.treaty(), who.equals("signatories"), kinds));
    }
    return asked instanceof Asked.Measures measures
        ? reporting(measures, who)
        : Optional.of(replied(who.equals("entities")));
  }

  private Selection replied(boolean entities) {
    List<Member> members =
        respondents(entities ? Measure.Reporter.ENTITIES : Measure.Reporter.STATES).stream()
            .filter(Respondents.by(call))
            .map(Selector::replied)
            .toList();
    return new Selection(!entities, members, members.size());
  }

  private static Member replied(Contribution contribution) {
    return new Member(
        contribution.key(),
        contribution.withheld(),
        List.of(),
        List.of(contribution.shownAt()),
        Optional.empty());
  }

  private List<Contribution> respondents(Measure.Reporter reporter) {
    Tally tally = call.context().tally();
    return reporter == Measure.Reporter.ENTITIES
        ? tally.respondingEntities()
        : tally.respondents(kinds);
  }

  private Optional<Selection> reporting(Asked.Measures asked, String who) {
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
    int total = (int) respondents(asked.reporter()).stream().filter(this::isAmong).count();
    return excluded(asked.reporter())
        .map(without -> matching(asked).stream().filter(m -> !without.contains(m.key())).toList())
        .map(members -> new Selection(ofStates, members, total));
  }

  private boolean isAmong(Contribution contribution) {
    return Filters.isAmong(call, contribution.key());
  }

  private List<Reporting> cells(Measure.Reporter reporter, Collection<String> measures) {
    return call.context().tally().of(reporter, measures).stream()
        .filter(c -> Statuses.hold(call, c))
        .filter(c -> Years.hold(call, c))
        .toList();
  }

  private List<Member> matching(Asked.Measures asked) {
    List<Member> reported = members(cells(asked.reporter(), asked.ids()));
    return switch (call.choice("match", List.of("any", "all", "none"))) {
      case "all" -> reported.stream().filter(m -> reportsAll(m.key(), asked)).toList();
      case "none" -> silent(asked, reported.stream().map(Member::key).toList());
      default -> reported;
    };
  }

  private boolean reportsAll(String key, Asked.Measures asked) {
    List<String> reported =
        cells(asked.reporter(), asked.ids()).stream()
            .filter(c -> c.contributor().equals(key))
            .map(Reporting::measure)
            .toList();
    return reported.containsAll(asked.ids());
  }

  private List<Member> silent(Asked.Measures asked, List<String> reported) {
    return respondents(asked.reporter()).stream()
        .filter(r -> !reported.contains(r.key()))
        .map(Selector::replied)
        .toList();
  }

  /** Those who reported what {@code without=} lists; empty, with a complaint, on a mistake. */
  private Optional<List<String>> excluded(Measure.Reporter reporter) {
    List<String> without = call.list("without");
    boolean known =
        without.stream()
            .allMatch(
                m ->
                    call.known("without", m, "measure", call.context().report().codeFrame().ids())
                        .isPresent());
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
