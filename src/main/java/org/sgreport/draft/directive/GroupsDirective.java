package org.sgreport.draft.directive;

import java.util.List;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selector;
import org.sgreport.draft.wording.Counting;
import org.sgreport.draft.wording.GroupShares;

/**
 * {@code <@groups of="land-rights" top=2/>}: groups of States by the share of those in them that
 * are meant, the highest first.
 */
final class GroupsDirective implements Directive {
  private static final List<Parameter> WHICH =
      List.of(
          Parameter.optional("among", "the regional groups", "the groups to look at"),
          Parameter.optional("at-least", "only those with this share in per cent or more"),
          Parameter.optional(
              "top", "all", "only so many, with the highest shares; equal ones stay in"));

  @Override
  public String name() {
    return "groups";
  }

  @Override
  public String prints() {
    return "groups of States with the share of those in each that are meant, of its respondents";
  }

  @Override
  public List<Parameter> parameters() {
    return Parameters.all(
        List.of(Selector.MEASURES),
        WHICH,
        Parameters.without(
            Selector.PARAMETERS, "who", "by", "new", "kind", "among", "at-least", "top"),
        GroupShares.PARAMETERS,
        List.of(Counting.NONE));
  }

  @Override
  public Expansion expand(Call call) {
    return GroupShares.of(call).map(s -> s.list(call)).orElseGet(Expansion.Refused::new);
  }
}
