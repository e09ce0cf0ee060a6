package org.sgreport.draft.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Parameter;
import org.sgreport.model.Fact;
import org.sgreport.model.Measure;
import org.sgreport.model.Previous;
import org.sgreport.model.UnitWords;
import org.sgreport.source.Located;

/** A figure of the earlier report: a count, a sum of figures of replies, or a fact. */
public record Earlier(BigDecimal figure, Optional<UnitWords> unit, boolean isCount, Span at) {
  public static final Parameter TAKE =
      Parameter.optional(
          "take", "count", "count, of those who reported; or sum, of the figures that they gave");

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
    return new Earlier(fact.value(), fact.unit(), false, fact.id().at());
  }

  private static Optional<Earlier> fact(Previous previous, String key) {
    return previous.facts().stream()
        .filter(f -> f.id().value().equals(key))
        .findFirst()
        .map(Earlier::of);
  }

  private static Earlier replies(Call call, Previous previous) {
    boolean entities = call.choice("who", List.of("states", "entities")).equals("entities");
    Located<Integer> replied =
        entities ? previous.respondents().entities() : previous.respondents().states();
    return new Earlier(BigDecimal.valueOf(replied.value()), Optional.empty(), true, replied.at());
  }

  private static Optional<Earlier> count(Call call, Previous previous, String key) {
    Optional<Previous.Count> count =
        previous.counts().stream()
            .filter(c -> c.measure().value().equals(key))
            .filter(c -> c.status().equals(call.text("status")))
            .findFirst();
    return call.choice("take", List.of("count", "sum")).equals("sum")
        ? count.flatMap(
            c -> c.sum().map(sum -> new Earlier(sum, unit(call, key), false, c.measure().at())))
        : count.map(
            c ->
                new Earlier(
                    BigDecimal.valueOf(c.count()), Optional.empty(), true, c.measure().at()));
  }

  static Optional<UnitWords> unit(Call call, String measure) {
    return call.context().report().codeFrame().find(measure).flatMap(Measure::value);
  }
}
