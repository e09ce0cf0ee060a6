package org.sgreport.draft.selection;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Parameter;
import org.sgreport.reference.State;
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

  /** For what is asked of measures alone. */
  public static final Parameter MEASURES =
      Parameter.required("of", "the ids of measures, with commas between");

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

  private Selector() {}

  /** Member States, where {@code kind=} says nothing; empty, with a complaint, on a mistake. */
  public static Optional<Selection> counted(Call call) {
    return call.once(PARAMETERS, Tally.MEMBERS, c -> selected(c, Tally.MEMBERS));
  }

  /** Whoever reported, where {@code kind=} says nothing; empty, with a complaint, on a mistake. */
  public static Optional<Selection> listed(Call call) {
    Set<State.Kind> all = EnumSet.allOf(State.Kind.class);
    return call.once(PARAMETERS, all, c -> selected(c, all));
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
        ? asked.flatMap(a -> all(call, kinds, a)).map(filters::applied)
        : Optional.empty();
  }

  private static Optional<Selection> all(Call call, Set<State.Kind> kinds, Asked asked) {
    String who = call.given("who").isPresent() ? call.choice("who", WHO) : "";
    if (asked instanceof Asked.OneTreaty one) {
      return Optional.of(Treaties.selection(call, one.treaty(), who.equals("signatories"), kinds));
    }
    WhoReplied respondents = new WhoReplied(call, kinds);
    return asked instanceof Asked.Measures measures
        ? new Reporters(call, kinds, respondents).selection(measures, who)
        : Optional.of(respondents.selection(who.equals("entities")));
  }
}
