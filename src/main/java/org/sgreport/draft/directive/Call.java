package org.sgreport.draft.directive;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Measure;
import org.sgreport.reference.State;
import org.sgreport.tally.Tally;
import org.sgreport.text.Similar;

/** One use of a directive in a template: its arguments, its place, and where its complaints go. */
public final class Call {
  private static final Pattern WITH_STATUS = Pattern.compile("([^/,]+)/([^/,]+)");

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

  Context context() {
    return context;
  }

  Position position() {
    return position.get();
  }

  /** The argument, or an empty string. */
  String text(String name) {
    return arguments.getOrDefault(name, "");
  }

  Optional<String> given(String name) {
    return Optional.ofNullable(arguments.get(name));
  }

  boolean flag(String name, boolean otherwise) {
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
  String choice(String name, Collection<String> words) {
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
  Set<State.Kind> kinds(Set<State.Kind> otherwise) {
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

  /**
   * The measure that {@code of=} names, when such a one is reported by these and has the status.
   */
  Optional<Measure> measure(Measure.Reporter reporter) {
    return measure().filter(m -> reportedBy(m, reporter));
  }

  /** The measure that {@code of=} names, whoever reports it, when it has the status. */
  Optional<Measure> measure() {
    return one("of")
        .flatMap(id -> known("of", "measure", context.report().codeFrame().ids()))
        .flatMap(id -> context.report().codeFrame().find(id))
        .filter(this::hasStatus);
  }

  /** The argument, unless it holds several ids, or a status too, as tallies print it. */
  private Optional<String> one(String argument) {
    String id = text(argument);
    Matcher both = WITH_STATUS.matcher(id);
    if (both.matches() && context.report().codeFrame().find(both.group(1)).isPresent()) {
      complain(
          DirectiveRules.BAD_ARGUMENT,
          argument,
          "`" + id + "` is a measure and a status",
          "write of=\"%s\" status=\"%s\"".formatted(both.group(1), both.group(2)));
      return Optional.empty();
    }
    if (id.contains(",")) {
      complain(
          DirectiveRules.BAD_ARGUMENT,
          argument,
          "`" + id + "` names several measures",
          "name one measure, and use the directive once for each");
      return Optional.empty();
    }
    return Optional.of(id);
  }

  private boolean reportedBy(Measure measure, Measure.Reporter reporter) {
    boolean fits = measure.reporter() == reporter;
    if (!fits) {
      complain(
          DirectiveRules.BAD_ARGUMENT,
          "of",
          "`"
              + measure.id().value()
              + "` is reported by "
              + measure.reporter().name().toLowerCase(Locale.ROOT).replace("states", "States"),
          measure.reporter() == Measure.Reporter.ENTITIES ? "use `entities`" : "use `states`");
    }
    return fits;
  }

  private boolean hasStatus(Measure measure) {
    return given("status").isEmpty()
        || known("status", "status of this measure", measure.statusNames()).isPresent();
  }

  /** The argument, if it is one of the keys; otherwise a complaint that names the similar one. */
  Optional<String> known(String argument, String what, Collection<String> keys) {
    String key = text(argument);
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
  void complainOnce(Rule rule, String message, String help) {
    diagnostics.add(
        rule.at(context.report().settings().composition().template().at(), message, help));
  }

  /** Adds a diagnostic at the argument's value, or at the whole call for an empty name. */
  void complain(Rule rule, String argument, String message, String help) {
    diagnostics.add(rule.at(places.apply(argument), message, help));
  }
}
