package org.sgreport.draft.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Escapes;
import org.sgreport.draft.call.Expansion.Layout;
import org.sgreport.draft.call.Expansion.Passage;
import org.sgreport.draft.call.Parameter;
import org.sgreport.draft.selection.Member;
import org.sgreport.draft.selection.Selection;
import org.sgreport.language.vocabulary.ReplyWords;
import org.sgreport.tally.Reporting;

/** What contributors said, as their entries have it, with their names before it. */
public final class Sayings {
  /** What sayings can be printed with. */
  public static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.optional(
              "form", "sentence", "sentence; or on a line of its own: items, or paragraphs"),
          Parameter.optional(
              "names",
              "before",
              "before, with a colon; subject, where the text goes on from the name; or none"),
          Parameter.flag("quoted", false, "true for quotation marks"),
          Ordering.ORDERED,
          Listing.ONLY,
          Listing.AS,
          Listing.ARTICLES,
          Counting.NONE);

  private static final List<String> NAMES = List.of("before", "subject", "none");
  private static final List<String> FORMS = List.of("sentence", "items", "paragraphs");

  /** Marks of blocks, which have no place within a sentence, an item or a paragraph. */
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^\\s*(?:[-*+] |\\d+[.)] |#|>|\\||\\[\\^|:::)");

  private final Call call;
  private final ReplyWords words;
  private final MemberNames names;

  private Sayings(Call call, Selection selection) {
    this.call = call;
    this.words = call.context().language().replyWords();
    this.names = new MemberNames(call.without(List.of("form")), selection.ofStates());
  }

  public static Layout layout(Call call) {
    return Layout.valueOf(call.choice("form", FORMS).toUpperCase(Locale.ROOT));
  }

  /**
   * Empty, with a complaint, where a text cannot be printed so; entries without a text say nothing.
   */
  public static Optional<List<Passage>> of(Call call, Selection selection) {
    return Chosen.of(call, selection.members())
        .flatMap(members -> new Sayings(call, selection).all(members));
  }

  private Optional<List<Passage>> all(List<Member> members) {
    Map<String, List<Spoken>> byText = new LinkedHashMap<>();
    for (Member member : Members.namedFirst(members.stream().sorted(Ordering.of(call)).toList())) {
      for (Reporting cell : member.cells()) {
        if (BLOCK.matcher(cell.reported().text()).find()) {
          return unfit(cell);
        }
        if (!cell.reported().text().isEmpty()) {
          Spoken spoken = new Spoken(member, cell);
          byText.computeIfAbsent(spoken.key(), k -> new ArrayList<>()).add(spoken);
        }
      }
    }
    List<Passage> passages = byText.values().stream().flatMap(s -> passages(s).stream()).toList();
    return Optional.of(layout(call) == Layout.ITEMS ? items(passages) : passages);
  }

  /** Who said what: those with one text speak together, unless their source is withheld. */
  private record Spoken(Member member, Reporting cell) {
    String key() {
      String text = cell.reported().text();
      return member.withheld() ? member.key() + " " + text : text;
    }
  }

  private List<Passage> items(List<Passage> passages) {
    int last = passages.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(
            i ->
                new Passage(
                    words.item(passages.get(i).markdown(), i == last), passages.get(i).inputs()))
        .toList();
  }

  private Optional<List<Passage>> unfit(Reporting cell) {
    call.complain(
        DirectiveRules.BAD_ARGUMENT,
        "of",
        "the text of `" + cell.measure() + "` at " + cell.at().start() + " has lists or headings",
        "write it there as sentences");
    return Optional.empty();
  }

  private List<Passage> passages(List<Spoken> spoken) {
    List<Passage> passages = new ArrayList<>();
    String text = spoken.get(0).cell.reported().text();
    List<Span> places = spoken.stream().map(s -> s.cell.at()).toList();
    boolean apart = layout(call) == Layout.PARAGRAPHS;
    for (String paragraph : apart ? text.split("\\n\\s*\\n") : new String[] {text}) {
      String said = said(paragraph.strip().replaceAll("\\s+", " "));
      passages.add(new Passage(passages.isEmpty() ? introduced(spoken, said) : said, places));
    }
    return passages;
  }

  /** In a sentence, the full stop is that of the template, and in a list that of the list. */
  private String said(String text) {
    String bare = layout(call) == Layout.PARAGRAPHS ? text : text.replaceFirst("\\.$", "");
    return call.flag("quoted", false) ? words.quoted(bare) : bare;
  }

  private String introduced(List<Spoken> spoken, String said) {
    String how = call.choice("names", NAMES);
    if (how.equals("none")) {
      return said;
    }
    String name = call.context().language().list(spoken.stream().map(s -> name(s.member)).toList());
    String placed =
        layout(call) == Layout.SENTENCE
            ? Counting.placed(call, name)
            : call.context().language().capitalized(name);
    return how.equals("subject")
        ? Escapes.of(placed) + (said.matches("[,;:’'].*") ? "" : " ") + said
        : words.introduced(Escapes.of(placed), said);
  }

  private String name(Member member) {
    if (member.withheld()) {
      return unnamed();
    }
    return call.text("names").equals("subject") ? names.together(member) : names.of(member);
  }

  private String unnamed() {
    return call.given("as").orElseGet(() -> words.unnamed(1, names.isOfStates()));
  }
}
