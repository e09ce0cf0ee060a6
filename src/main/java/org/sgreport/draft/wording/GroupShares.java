package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Selection;
import org.sgreport.draft.selection.Selector;
import org.sgreport.tally.Groups;

/** Groups of States, each with the share of its respondents that are meant. */
public record GroupShares(List<GroupShare> shares) {
  /** What a list of groups can be printed with. */
  public static final List<Parameter> PARAMETERS =
      List.of(Parameter.flag("values", true, "false to leave out the share of each"), Shares.FORM);

  private static final String AMONG = "among";

  public GroupShares {
    shares = List.copyOf(shares);
  }

  private record GroupShare(String title, Selection selection) {
    BigDecimal percentage() {
      return Reckoning.percentage(
              BigDecimal.valueOf(selection.count()), BigDecimal.valueOf(selection.total()))
          .orElse(BigDecimal.ZERO);
    }
  }

  /**
   * Of groups without a respondent there is none, and none is named in which nobody is meant;
   * empty, with a complaint, on a mistake.
   */
  public static Optional<GroupShares> of(Call call) {
    List<GroupShare> shares = new ArrayList<>();
    Groups groups = call.context().groups();
    Call all = call.without(List.of("at-least", "top"));
    for (String key : call.list(AMONG).isEmpty() ? Groups.regional() : call.list(AMONG)) {
      Optional<Selection> selection =
          Selector.counted(all.without(List.of(AMONG)).with(AMONG, key));
      if (selection.isEmpty()) {
        return Optional.empty();
      }
      groups
          .find(key)
          .filter(g -> selection.get().total() > 0)
          .ifPresent(g -> shares.add(new GroupShare(g.title(), selection.get())));
    }
    shares.sort(Comparator.comparing(GroupShare::percentage).reversed());
    return Optional.of(new GroupShares(shares));
  }

  public Expansion list(Call call) {
    List<GroupShare> kept = kept(call);
    if (kept.isEmpty()) {
      return EmptyLists.expand(call, "group of States has so many who reported", call.text("of"));
    }
    List<Span> places = kept.stream().flatMap(s -> s.selection.places().stream()).toList();
    String words =
        call.context()
            .language()
            .replyWords()
            .listOfLists(kept.stream().map(s -> words(call.within(), s)).toList());
    return Expansion.of(Counting.placed(call, words), places);
  }

  private List<GroupShare> kept(Call call) {
    BigDecimal least = call.number("at-least").orElse(BigDecimal.ZERO);
    int most = call.number("top").map(BigDecimal::intValue).orElse(shares.size());
    BigDecimal last =
        shares.isEmpty() || most == 0
            ? BigDecimal.ZERO
            : shares.get(Math.min(most, shares.size()) - 1).percentage();
    return shares.stream()
        .filter(s -> s.selection.count() > 0)
        .filter(s -> s.percentage().compareTo(least) >= 0 && s.percentage().compareTo(last) >= 0)
        .toList();
  }

  private static String words(Call call, GroupShare share) {
    return call.flag("values", true)
        ? share.title
            + " ("
            + Shares.words(
                call,
                BigDecimal.valueOf(share.selection.count()),
                BigDecimal.valueOf(share.selection.total()))
            + ")"
        : share.title;
  }
}
