package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Parameter;
import org.sgreport.model.Fact;
import org.sgreport.model.Measure;
import org.sgreport.model.Previous;
import org.sgreport.model.Unit;
import org.sgreport.model.UnitWords;
import org.sgreport.source.Located;

/** A figure of the earlier report: a count, a sum of figures of replies, or a fact. */
public record Earlier(BigDecimal figure, Optional<UnitWords> unit, Kind kind, Span at) {
  /** What is compared: how many, in per cent of those who replied, or a figure with its unit. */
  public enum Kind {
    COUNT,
    SHARE,
    FIGURE
  }

  public static final Parameter TAKE =
      Parameter.optional(
          "take",
          "count",
          "count, of those who reported; share, of these among those who replied; or sum, of the"
              + " figures that they gave");

  private static final UnitWords PER_CENT =
      new UnitWords(new Located<>(Unit.PER_CENT, Span.ofFile("")), "");

  /** Empty, with a complaint, where there is no previous.yaml. */
  public static Optional<Previous> report(Call call) {
    Optional<Previous> previous = call.context().report().background().previous();
    if (previous.isEmpty()) {
      call.complain(
          DirectiveRules.UNKNOWN_KEY,
          "",
          "the report has no previous.yaml, which says what the earlier report counted",
          "begin the folder with init --from, or write previous.yaml");
    }
    return previous;
  }

  /** Empty, with a complaint, where the earlier report has no such figure. */
  public static Optional<Earlier> of(Call call, Previous previous) {
    String key = call.text("of");
    Optional<Earlier> found =
        key.isEmpty()
            ? Optional.of(replies(call, previous))
            : fact(previous, key).or(() -> count(call, previous, key));
    if (found.isEmpty()) {
      call.complain(
          DirectiveRules.UNKNOWN_KEY,
          "of",
          "previous.yaml has no figure of `" + key + "`",
          "add it to previous.yaml, or leave out the comparison");
    }
    return found;
  }

  static Earlier of(Fact fact) {
    return new Earlier(fact.value(), fact.unit(), Kind.FIGURE, fact.id().at());
  }

  private static Optional<Earlier> fact(Previous previous, String key) {
    return previous.facts().stream()
        .filter(f -> f.id().value().equals(key))
        .findFirst()
        .map(Earlier::of);
  }

  private static Earlier replies(Call call, Previous previous) {
    boolean entities = call.choice("who", List.of("states", "entities")).equals("entities");
    Located<Integer> replied = replied(previous, entities);
    return counted(BigDecimal.valueOf(replied.value()), Kind.COUNT, replied.at());
  }

  private static Located<Integer> replied(Previous previous, boolean entities) {
    return entities ? previous.respondents().entities() : previous.respondents().states();
  }

  private static Optional<Earlier> count(Call call, Previous previous, String key) {
    Optional<Previous.Count> count =
        previous.counts().stream()
            .filter(c -> c.measure().value().equals(key))
            .filter(c -> c.status().equals(call.text("status")))
            .findFirst();
    return switch (call.choice("take", List.of("count", "sum", "share"))) {
      case "sum" -> count.flatMap(c -> sum(call, c));
      case "share" -> count.map(c -> share(call, c, previous));
      default ->
          count.map(c -> counted(BigDecimal.valueOf(c.count()), Kind.COUNT, c.measure().at()));
    };
  }

  private static Optional<Earlier> sum(Call call, Previous.Count count) {
    Optional<UnitWords> unit = measure(call, count).flatMap(Measure::value);
    return count.sum().map(sum -> new Earlier(sum, unit, Kind.FIGURE, count.measure().at()));
  }

  private static Earlier share(Call call, Previous.Count count, Previous previous) {
    boolean entities =
        measure(call, count).filter(m -> m.reporter() == Measure.Reporter.ENTITIES).isPresent();
    return new Earlier(
        percentage(count.count(), replied(previous, entities).value()),
        Optional.of(PER_CENT),
        Kind.SHARE,
        count.measure().at());
  }

  private static Optional<Measure> measure(Call call, Previous.Count count) {
    return call.context().report().codeFrame().find(count.measure().value());
  }

  /** Whole per cents; of nobody, none. */
  static BigDecimal percentage(int part, int whole) {
    return Reckoning.percentage(BigDecimal.valueOf(part), BigDecimal.valueOf(whole))
        .orElse(BigDecimal.ZERO)
        .setScale(0, RoundingMode.HALF_UP);
  }

  private static Earlier counted(BigDecimal figure, Kind kind, Span at) {
    return new Earlier(figure, Optional.empty(), kind, at);
  }
}
