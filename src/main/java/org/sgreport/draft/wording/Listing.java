package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Member;
import org.sgreport.draft.selection.Selection;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.language.vocabulary.ReplyWords;

/** The names of a selection as a list in a sentence. */
public final class Listing {
  public static final Parameter ARTICLES =
      Parameter.flag("articles", true, "false to leave out articles, as in lists and tables");
  public static final Parameter ONLY =
      Parameter.optional(
          "only", "chosen ones, by codes or keys: an error once one of them is not among them");
  public static final Parameter AS =
      Parameter.optional(
          "as", "one other", "what stands for a source that is withheld, where it is one");

  /** What a list can be printed with. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          ARTICLES,
          EntityNames.FORM,
          Ordering.ORDERED,
          ONLY,
          Parameter.optional(
              "also", "names that are typed, with commas between, to stand behind the others"),
          Parameter.optional("first", "all", "how many to name; of the others, the number"),
          AS,
          Parameter.flag("values", false, "true for the figure of each, in parentheses"),
          Parameter.flag("dates", false, "true for the date of each, in their order"),
          Parameter.flag("partners", true, "false to leave out who joined in"),
          Parameter.optional("none", "an error", "what to print where there is nobody"));

  private final Call call;
  private final Selection selection;
  private final MemberNames names;

  private Listing(Call call, Selection selection) {
    this.call = call;
    this.selection = selection;
    this.names = new MemberNames(call, selection.ofStates());
  }

  /**
   * The words for nobody are those of {@code none=}, or a complaint: no {@code who} {@code what}.
   */
  public static Expansion of(Call call, Selection selection, String who, String what) {
    return Chosen.of(call, selection.members())
        .map(
            members ->
                members.isEmpty()
                    ? EmptyLists.expand(call, who, what)
                    : new Listing(call, selection).list(members))
        .orElseGet(Expansion.Refused::new);
  }

  private Expansion list(List<Member> members) {
    List<Member> ordered = members.stream().sorted(Ordering.of(call)).toList();
    List<Member> named = ordered.stream().filter(m -> !m.withheld()).toList();
    int most = call.number("first").map(BigDecimal::intValue).orElse(Integer.MAX_VALUE);
    List<String> words =
        new ArrayList<>(distinct(named).stream().limit(most).map(this::entry).toList());
    int beyond = distinct(named).size() - words.size();
    words.addAll(call.list("also"));
    rest(ordered, beyond, words.isEmpty()).ifPresent(words::add);
    return Expansion.of(
        Counting.placed(call, joined(named, words)),
        Members.namedFirst(ordered).stream().flatMap(m -> m.places().stream()).toList());
  }

  private String joined(List<Member> named, List<String> words) {
    boolean lists = named.stream().anyMatch(m -> !names.partners(m).isEmpty());
    Language language = call.context().language();
    return lists ? language.replyWords().listOfLists(words) : language.list(words);
  }

  /** A State that is meant twice is named once; an entity once for each of its offices. */
  private List<Member> distinct(List<Member> members) {
    Map<List<Object>, Member> first = new LinkedHashMap<>();
    for (Member member : members) {
      List<Object> name =
          List.of(member.key(), member.office(), names.partners(member), values() ? member : "");
      first.putIfAbsent(name, member);
    }
    return List.copyOf(first.values());
  }

  private boolean values() {
    return call.flag("values", false);
  }

  private String entry(Member member) {
    String name = names.of(member);
    Optional<String> behind =
        call.flag("dates", false)
            ? member.date().map(call.context().language()::date)
            : Optional.of(values()).filter(v -> v).flatMap(v -> value(member));
    return name + behind.map(b -> " (" + b + ")").orElse("");
  }

  private Optional<String> value(Member member) {
    return member
        .value()
        .flatMap(amount -> Amounts.words(call.within(), amount, Amounts.unit(call, member)));
  }

  /** Those that are not named: because their source is withheld, or because there are too many. */
  private Optional<String> rest(List<Member> members, int beyond, boolean none) {
    ReplyWords words = call.context().language().replyWords();
    int withheld =
        (int) members.stream().filter(Member::withheld).map(Member::key).distinct().count();
    if (withheld == 1 && beyond == 0 && call.given("as").isPresent()) {
      return call.given("as");
    }
    int all = withheld + beyond;
    return all == 0
        ? Optional.empty()
        : Optional.of(none ? words.unnamed(all, selection.ofStates()) : words.others(all));
  }
}
