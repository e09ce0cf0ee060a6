package org.sgreport.reference;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sgreport.language.en.English;

/**
 * A typed list of States, such as "Cuba, the Philippines and Spain": their codes in the order
 * typed.
 */
public record TypedStates(List<String> codes, boolean articles) {
  private static final String AND = " and ";
  private static final Pattern BETWEEN = Pattern.compile("[,;] (?:and )?");

  /** Marks of notes, in brackets or as asterisks. */
  private static final Pattern MARK = Pattern.compile("\\[\\^\\w+]|\\*+$");

  /** A code, which no text lists. */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}");

  private static final Map<String, StateName> RUNNING = by(StateName::running);
  private static final Map<String, StateName> LISTED = by(StateName::list);
  private static final Map<String, StateName> EITHER = either();

  private static Map<String, StateName> either() {
    Map<String, StateName> names = new HashMap<>(LISTED);
    names.putAll(RUNNING);
    return Map.copyOf(names);
  }

  private static Map<String, StateName> by(Function<StateName, String> form) {
    Map<String, StateName> names = new HashMap<>();
    for (State state : States.all().states()) {
      States.all().names(state.code()).forEach(n -> names.put(plain(form.apply(n)), n));
    }
    return Map.copyOf(names);
  }

  /**
   * The list, if the text is one and nothing else: with articles, without, or with some, as in
   * "Chad, Congo and the Gambia"; two or more by any names that are certain, such as "the United
   * States".
   */
  public static Optional<TypedStates> of(String text) {
    return of(text, RUNNING, true)
        .or(() -> of(text, LISTED, false))
        .or(() -> of(text, EITHER, true))
        .or(() -> ofAny(text));
  }

  private static Optional<TypedStates> ofAny(String text) {
    List<String> items = items(text, EITHER);
    List<String> codes = items.stream().flatMap(i -> code(i).stream()).toList();
    return items.size() > 1 && codes.size() == items.size()
        ? Optional.of(new TypedStates(codes, true))
        : Optional.empty();
  }

  private static Optional<String> code(String item) {
    String name = plain(item);
    return CODE.matcher(name).matches() ? Optional.empty() : StateResolver.certain(name);
  }

  /** Whether most of the items, of two or more, are names of States. */
  public static boolean isMostly(String text) {
    List<String> items = items(text, EITHER);
    long names = items.stream().filter(i -> code(i).isPresent()).count();
    return items.size() > 1 && names * 2 > items.size();
  }

  private static Optional<TypedStates> of(
      String text, Map<String, StateName> names, boolean articles) {
    List<String> codes = new ArrayList<>();
    for (String item : items(text, names)) {
      StateName name = names.get(plain(item));
      if (name == null) {
        return Optional.empty();
      }
      codes.add(name.code());
    }
    return Optional.of(new TypedStates(codes, articles));
  }

  /** The items; a name that holds "and" is kept whole. */
  private static List<String> items(String text, Map<String, StateName> names) {
    List<String> items = new ArrayList<>();
    for (String part : BETWEEN.split(text)) {
      String rest = part;
      for (int end = itemEnd(rest, names); end > 0; end = itemEnd(rest, names)) {
        items.add(rest.substring(0, end));
        rest = rest.substring(end + AND.length());
      }
      items.add(rest);
    }
    return items;
  }

  /**
   * Where the first item ends and another follows: after a name, or else before the first "and".
   */
  private static int itemEnd(String text, Map<String, StateName> names) {
    int first = names.containsKey(plain(text)) ? -1 : text.indexOf(AND);
    for (int end = first; end > 0; end = text.indexOf(AND, end + 1)) {
      if (names.containsKey(plain(text.substring(0, end)))) {
        return end;
      }
    }
    return first;
  }

  /** The one item that is no State's name in a list of three or more that otherwise are. */
  public static Optional<String> stranger(String text) {
    List<String> items = items(text, RUNNING);
    List<String> unknown = items.stream().filter(i -> names(i).isEmpty()).toList();
    boolean doubtful =
        items.size() > 2
            && unknown.size() == 1
            && unknown.get(0).matches("(?:the )?\\p{Lu}[^,;]{2,40}");
    return doubtful ? Optional.of(unknown.get(0)) : Optional.empty();
  }

  private static String plain(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).replace('\'', '’');
    return MARK.matcher(composed).replaceAll("").strip();
  }

  /** The names as they were typed. */
  public static List<StateName> names(String text) {
    List<StateName> found = new ArrayList<>();
    for (String item : items(text, EITHER)) {
      Optional.ofNullable(EITHER.get(plain(item))).ifPresent(found::add);
    }
    return found;
  }

  /** The last day on which the name is valid. */
  public static LocalDate until(StateName name) {
    return States.all().names(name.code()).stream()
        .map(StateName::from)
        .filter(from -> from.isAfter(name.from()))
        .min(LocalDate::compareTo)
        .map(from -> from.minusDays(1))
        .orElse(LocalDate.MAX);
  }

  /** Whether they are in the order of their names. */
  public boolean isOrdered(LocalDate date) {
    return States.all().ordered(codes, date).stream().map(StateName::code).toList().equals(codes);
  }

  /** What the program would print for these States. */
  public String computed(LocalDate date) {
    return States.all().list(codes, date, articles, English.INSTANCE);
  }

  public boolean hasDoubles() {
    return new HashSet<>(codes).size() < codes.size();
  }
}
