package org.sgreport.draft.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.model.Treaty;

/** What {@code of=} names. */
public sealed interface Asked {
  /** Measures that all are reported by States, or all by entities. */
  record Measures(List<Measure> measures) implements Asked {
    public Measures {
      measures = List.copyOf(measures);
    }

    Measure.Reporter reporter() {
      return measures.get(0).reporter();
    }

    List<String> ids() {
      return measures.stream().map(m -> m.id().value()).toList();
    }
  }

  record OneTreaty(Treaty treaty) implements Asked {}

  /** Nothing is named: those who replied. */
  record Replies() implements Asked {}

  Pattern WITH_STATUS = Pattern.compile("([^/,]+)/([^/,]+)");

  /** Empty, with a complaint, where a name means nothing. */
  static Optional<Asked> of(Call call) {
    List<String> keys = call.list("of");
    if (keys.isEmpty()) {
      return Optional.of(new Replies());
    }
    return treaty(call, keys).or(() -> measures(call, keys).map(m -> m));
  }

  private static Optional<Asked> treaty(Call call, List<String> keys) {
    return call.context().report().treaties().stream()
        .filter(t -> keys.equals(List.of(t.id().value())))
        .findFirst()
        .map(OneTreaty::new);
  }

  /** The measures that are named, with one reporter and with the statuses asked for. */
  private static Optional<Measures> measures(Call call, List<String> keys) {
    List<Measure> found = new ArrayList<>();
    for (String key : keys) {
      measure(call, key).ifPresent(found::add);
    }
    boolean all = found.size() == keys.size() && !found.isEmpty();
    return all && isOfOneReporter(call, found) && Statuses.fit(call, found)
        ? Optional.of(new Measures(found))
        : Optional.empty();
  }

  private static Optional<Measure> measure(Call call, String key) {
    CodeFrame frame = call.context().report().codeFrame();
    Matcher both = WITH_STATUS.matcher(key);
    if (both.matches() && frame.find(both.group(1)).isPresent()) {
      call.complain(
          DirectiveRules.BAD_ARGUMENT,
          "of",
          "`" + key + "` is a measure and a status",
          "write of=\"%s\" status=\"%s\"".formatted(both.group(1), both.group(2)));
      return Optional.empty();
    }
    return frame
        .find(key)
        .or(() -> call.known("of", key, "measure", known(call)).flatMap(frame::find));
  }

  private static List<String> known(Call call) {
    Report report = call.context().report();
    return Stream.concat(
            report.codeFrame().ids().stream(), report.treaties().stream().map(t -> t.id().value()))
        .toList();
  }

  private static boolean isOfOneReporter(Call call, List<Measure> measures) {
    Measure.Reporter first = measures.get(0).reporter();
    Optional<Measure> other = measures.stream().filter(m -> m.reporter() != first).findFirst();
    other.ifPresent(
        m ->
            call.complain(
                DirectiveRules.BAD_ARGUMENT,
                "of",
                "`" + m.id().value() + "` is reported by " + words(m.reporter()),
                "name measures of " + words(first) + " alone, or use the directive twice"));
    return other.isEmpty();
  }

  static String words(Measure.Reporter reporter) {
    return reporter.name().toLowerCase(Locale.ROOT).replace("states", "States");
  }
}
