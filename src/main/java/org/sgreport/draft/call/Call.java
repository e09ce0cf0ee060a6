package org.sgreport.draft.call;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.reference.State;
import org.sgreport.tally.Tally;
import org.sgreport.text.Similar;

/** One use of a directive in a template: its arguments, its place, and where its complaints go. */
public final class Call {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

  private final Context context;
  private final Map<String, String> arguments;
  private final Function<String, Span> places;
  private final Supplier<Position> position;
  private final Diagnostics diagnostics;

  /**
   * The places give the span of an argument's value, or of the whole call for an empty string. The
   * position is asked for before the directive has printed anything, if at all.
   */
  public Call(
      Context context,
      Map<String, String> arguments,
      Function<String, Span> places,
      Supplier<Position> position,
      Diagnostics diagnostics) {
    this.context = context;
    this.arguments = Map.copyOf(arguments);
    this.places = places;
    this.position = position;
    this.diagnostics = diagnostics;
  }

  public Context context() {
    return context;
  }

  public Position position() {
    return position.get();
  }

  /** The same call within a sentence, wherever it stands. */
  public Call within() {
    return new Call(
        context, arguments, places, () -> new Position(false, position().inNote()), diagnostics);
  }

  /** The same call with another argument, where it is not given. */
  public Call with(String name, String value) {
    Map<String, String> more = new HashMap<>(arguments);
    more.putIfAbsent(name, value);
    return new Call(context, more, places, position, diagnostics);
  }

  /** The same call without some of its arguments. */
  public Call without(List<String> names) {
    Map<String, String> fewer = new HashMap<>(arguments);
    fewer.keySet().removeAll(names);
    return new Call(context, fewer, places, position, diagnostics);
  }

  /**
   * What is made of the parameters named and of a thing beside them: once for all calls that have
   * them alike, or each time where it complains.
   */
  public <T> T once(List<Parameter> of, Object beside, Function<Call, T> making) {
    Map<String, String> asked = new HashMap<>(arguments);
    asked.keySet().retainAll(of.stream().map(Parameter::name).toList());
    Object key = List.of(asked, beside);
    T known = context.made(key);
    return known == null ? made(key, making) : known;
  }

  private <T> T made(Object key, Function<Call, T> making) {
    Diagnostics complaints = new Diagnostics();
    T thing = making.apply(new Call(context, arguments, places, position, complaints));
    if (complaints.sorted().isEmpty()) {
      context.keep(key, thing);
    }
    diagnostics.addAll(complaints);
    return thing;
  }

  /** The argument, or an empty string. */
  public String text(String name) {
    return arguments.getOrDefault(name, "");
  }

  public Optional<String> given(String name) {
    return Optional.ofNullable(arguments.get(name));
  }

  public boolean flag(String name, boolean otherwise) {
    String value = arguments.getOrDefault(name, String.valueOf(otherwise));
    if (!value.equals("true") && !value.equals("false")) {
      complain(
          DirectiveRules.BAD_ARGUMENT,
          name,
          "`" + name + "` must be true or false, not `" + value + "`",
          "write " + name + "=true or " + name + "=false");
    }
    return value.equals("true");
  }

  /** One of the words, the first if the argument is not given. */
  public String choice(String name, Collection<String> words) {
    String value = arguments.getOrDefault(name, words.iterator().next());
    if (!words.contains(value)) {
      complain(
          DirectiveRules.BAD_ARGUMENT,
          name,
          "`" + name + "` cannot be `" + value + "`",
          "use one of " + String.join(", ", words));
    }
    return value;
  }

  /** The kinds of States that {@code kind=} names; the given ones if it names none. */
  public Set<State.Kind> kinds(Set<State.Kind> otherwise) {
    if (given("kind").isEmpty()) {
      return otherwise;
    }
    return switch (choice("kind", List.of("members", "observers", "others", "all"))) {
      case "observers" -> EnumSet.of(State.Kind.OBSERVER);
      case "others" -> EnumSet.of(State.Kind.OTHER);
      case "all" -> EnumSet.allOf(State.Kind.class);
      default -> Tally.MEMBERS;
    };
  }

  /** What the argument lists, with commas between; none if it is not given. */
  public List<String> list(String name) {
    return given(name).map(l -> List.of(COMMA.split(l.strip()))).orElse(List.of());
  }

  /** The argument as a figure; empty if it is not given, or is none, which is a complaint. */
  public Optional<BigDecimal> number(String name) {
    Optional<String> written = given(name);
    Optional<BigDecimal> number =
        written.filter(w -> NUMBER.matcher(w).matches()).map(BigDecimal::new);
    if (written.isPresent() && number.isEmpty()) {
      complain(
          DirectiveRules.BAD_ARGUMENT,
          name,
          "`" + name + "` must be a number, not `" + written.get() + "`",
          "write it in digits, such as " + name + "=5");
    }
    return number;
  }

  /** The argument, if it is one of the keys; otherwise a complaint that names the similar one. */
  public Optional<String> known(String argument, String what, Collection<String> keys) {
    return known(argument, text(argument), what, keys);
  }

  /** A key of those that the argument lists, if it is one; otherwise a complaint. */
  public Optional<String> known(String argument, String key, String what, Collection<String> keys) {
    if (keys.contains(key)) {
      return Optional.of(key);
    }
    complain(
        DirectiveRules.UNKNOWN_KEY,
        argument,
        "no " + what + " is called `" + key + "`",
        Similar.closest(key, keys)
            .map(k -> "use `" + k + "`, the most similar name")
            .orElse(
                keys.isEmpty()
                    ? "delete the argument, or declare one in the inputs"
                    : "use one that the inputs declare"));
    return Optional.empty();
  }

  /** Adds a diagnostic about the report as a whole, where report.yaml names its template. */
  public void complainOnce(Rule rule, String message, String help) {
    diagnostics.add(
        rule.at(context.report().settings().composition().template().at(), message, help));
  }

  /** Adds a diagnostic at the argument's value, or at the whole call for an empty name. */
  public void complain(Rule rule, String argument, String message, String help) {
    diagnostics.add(rule.at(places.apply(argument), message, help));
  }
}
