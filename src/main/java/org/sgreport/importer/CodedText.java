package org.sgreport.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.reference.TypedEntities;
import org.sgreport.reference.TypedStates;
import org.sgreport.text.Folding;
import org.sgreport.text.Parenthesis;

/**
 * Finds the lists of States and entities in the texts of a published report and makes them inputs:
 * a measure for each list, an entry in the file of each reporter, and a directive in the text. The
 * list in a note on respondents says who replied, and who was carried over.
 */
final class CodedText {
  /** A list to the end of its sentence, behind what says that its States replied. */
  private static final Pattern LISTED_REPLIES = Pattern.compile("(?:: |\\bfrom )([^.:()]*)\\.");

  private static final Pattern REPLIED = Pattern.compile("(?i)\\brepl(?:y|ied|ies)\\b[^.:]*$");

  private static final Pattern AFTER_WORD = Pattern.compile("\\b\\p{Ll}[\\p{L}/-]* $");
  private static final Pattern REPLIES = Pattern.compile("(?i)repl(y|ies|ied)|respon(ded|ses)");
  private static final Pattern EARLIER = Pattern.compile("(?i)contributions of|previous report");

  /** So many words of an id are of the heading, and so many of the text. */
  private static final int OF_HEADING = 2;

  private static final int OF_CLAUSE = 3;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "the", "of", "to", "in", "for", "on", "or", "that", "their", "have",
          "with", "by", "as", "such");

  /** One list that became a measure. */
  record CodedMeasure(
      String id, String title, Spot spot, List<String> reporters, boolean ofStates) {}

  private final LocalDate date;
  private final boolean hasLists;
  private final Diagnostics diagnostics;
  private final List<CodedMeasure> measures = new ArrayList<>();
  private final Map<String, Set<String>> respondents = new TreeMap<>();
  private final Set<String> ids = new TreeSet<>();
  private final CountBinder counts;

  /** A report that lists States anywhere may list one alone. */
  CodedText(LocalDate date, boolean hasLists, Diagnostics diagnostics) {
    this.date = date;
    this.hasLists = hasLists;
    this.diagnostics = diagnostics;
    counts = new CountBinder(respondents, diagnostics);
    respondents.put("reply", new TreeSet<>());
    respondents.put("carried-over", new TreeSet<>());
  }

  List<CodedMeasure> measures() {
    return measures;
  }

  /** Who replied ({@code reply}) and who was carried over, by what the text says of respondents. */
  Set<String> respondents(String how) {
    return respondents.get(how);
  }

  /** Has the lists of a text and their counts computed. */
  void code(Computing text, Spot spot) {
    String words = text.text();
    for (Matcher match = LISTED_REPLIES.matcher(words); match.find(); ) {
      boolean colon = words.charAt(match.start()) == ':';
      int sign = colon ? match.start() : match.start(1) - 1;
      Typed typed = new Typed(words, sign, match.start(1), match.end(1));
      if (REPLIED.matcher(typed.before()).find()) {
        list(typed, text, spot);
      }
    }
    for (Parenthesis found : Parenthesis.of(words)) {
      list(new Typed(words, found.start(), found.start() + 1, found.end() - 1), text, spot);
    }
    counts.bind(text, spot);
  }

  private void list(Typed typed, Computing text, Spot spot) {
    if (text.isFree(typed.sign, typed.to)) {
      directive(spot, typed).ifPresent(d -> text.compute(typed.from, typed.to, d, spot.place()));
    }
  }

  /** What may be a list, from the place of its sign: where its words begin and end in the text. */
  private record Typed(String text, int sign, int from, int to) {
    String before() {
      return text.substring(0, sign);
    }

    String words() {
      return text.substring(from, to);
    }
  }

  /** What computes a list; empty where it is none, or none that can be computed. */
  private Optional<String> directive(Spot spot, Typed typed) {
    Optional<TypedStates> states = TypedStates.of(typed.words());
    if (states.isPresent()) {
      if (states.get().hasDoubles()) {
        ImportRules.twice(diagnostics, spot, typed.words());
        return Optional.empty();
      }
      return states
          .filter(l -> isList(l, typed.before()))
          .map(l -> statesDirective(spot, typed, l));
    }
    Optional<String> stranger = TypedStates.stranger(typed.words());
    stranger.ifPresent(n -> ImportRules.unknownName(diagnostics, spot, n));
    if (stranger.isEmpty() && TypedStates.isMostly(typed.words())) {
      ImportRules.typedList(diagnostics, spot, typed.words());
    }
    return TypedEntities.of(typed.words(), typed.before())
        .filter(l -> AFTER_WORD.matcher(typed.before()).find())
        .map(l -> entitiesDirective(spot, typed.before(), l));
  }

  private String entitiesDirective(Spot spot, String before, TypedEntities list) {
    String id = id(before, spot);
    measures.add(new CodedMeasure(id, title(before, spot), spot, list.keys(), false));
    String order = list.keys().size() > 1 ? " order=\"" + String.join(",", list.keys()) + "\"" : "";
    return "entities of=\"" + id + "\" form=\"" + list.form() + "\"" + order;
  }

  /** One State in parentheses after a name, as in "Ms. Doe (Cuba)", says where somebody is from. */
  private boolean isList(TypedStates list, String before) {
    return list.codes().size() > 1 || hasLists && AFTER_WORD.matcher(before).find();
  }

  private String statesDirective(Spot spot, Typed typed, TypedStates list) {
    ImportRules.order(
        diagnostics,
        spot,
        typed.words(),
        new ImportRules.Computed(list.computed(date), list.isOrdered(date)));
    String articles = list.articles() ? "" : " articles=false";
    String before = typed.before();
    boolean respond = spot.isNote() || !before.endsWith(" ");
    if (respond && REPLIES.matcher(before).find()) {
      boolean second = !respondents.get("reply").isEmpty();
      String how = second || EARLIER.matcher(sentence(before)).find() ? "carried-over" : "reply";
      respondents.get(how).addAll(list.codes());
      counts.respondents(typed.from, how);
      return "respondents by=\"" + how + "\" list=true" + articles;
    }
    String id = id(before, spot);
    measures.add(new CodedMeasure(id, title(before, spot), spot, list.codes(), true));
    counts.list(typed.from, id, list.codes().size());
    return "states of=\"" + id + "\"" + articles;
  }

  private static String sentence(String before) {
    int stop = before.lastIndexOf(". ");
    return before.substring(stop < 0 ? 0 : stop);
  }

  /** What comes after the last parenthesis or semicolon of the sentence, as words. */
  private static String clause(String before) {
    String plain = sentence(before).stripTrailing().replaceAll("\\[\\^[^\\]]*]", " ");
    String clause = plain.substring(Math.max(plain.lastIndexOf(')'), plain.lastIndexOf(';')) + 1);
    return Folding.key(clause).isEmpty() ? plain.replaceAll("[()]", " ") : clause;
  }

  /** The heading and the last words before the list, as an id that no other measure has. */
  private String id(String before, Spot spot) {
    List<String> heading = words(spot.heading());
    List<String> words = words(clause(before)).stream().filter(w -> !heading.contains(w)).toList();
    Stream<String> both =
        Stream.concat(
            heading.stream().limit(OF_HEADING),
            words.stream().skip(Math.max(0, words.size() - OF_CLAUSE)));
    String id = both.collect(Collectors.joining("-"));
    id = id.isEmpty() ? "list" : id;
    String unique = id;
    for (int i = 2; !ids.add(unique); i++) {
      unique = id + "-" + i;
    }
    return unique;
  }

  private static List<String> words(String text) {
    return Stream.of(Folding.key(text).split(" "))
        .filter(w -> !SMALL.contains(w) && w.matches("[a-z0-9]+"))
        .distinct()
        .toList();
  }

  /** The words before a list, or its place where it has none. */
  private static String title(String before, Spot spot) {
    String words = clause(before).replaceAll("\\s+", " ").strip();
    String[] parts = words.split(" ");
    int from = Math.max(0, parts.length - 12);
    String title =
        String.join(" ", List.of(parts).subList(from, parts.length))
            .replaceAll("^[^\\p{L}\\p{N}]+", "")
            .replaceAll("[,;:]$", "");
    return title.isEmpty() ? "The list in " + spot.label() : title;
  }
}
