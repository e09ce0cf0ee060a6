package org.sgreport.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.sgreport.model.Amount;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.model.UnitWords;

/** The figures that replies give for measures that ask for one, and what they come to. */
public final class ValueViews {
  private final Report report;
  private final Tally tally;

  public ValueViews(Report report) {
    this.report = report;
    this.tally = new Tally(report);
  }

  /** A row for each measure that asks for a figure; of a range, both ends. */
  public Grid byMeasure(Optional<String> only) {
    List<GridRow> rows = new ArrayList<>();
    for (Measure measure : report.codeFrame().measures()) {
      boolean asked = only.map(measure.id().value()::equals).orElse(true);
      if (asked && measure.value().isPresent()) {
        rows.add(row(measure));
      }
    }
    return Grid.of(List.of("measure", "unit", "given", "sum", "least", "most", "by whom"), rows);
  }

  private GridRow row(Measure measure) {
    List<Reporting> given =
        tally.of(measure.reporter(), List.of(measure.id().value())).stream()
            .filter(c -> c.reported().value().isPresent())
            .toList();
    List<Amount> amounts = given.stream().flatMap(c -> c.reported().value().stream()).toList();
    return new GridRow()
        .text(measure.id().value())
        .text(measure.value().map(UnitWords::many).map(m -> m.value()).orElse(""))
        .count(given.size())
        .text(given.isEmpty() ? "" : words(amounts.stream().reduce(Amount.ZERO, Amount::plus)))
        .text(one(amounts, Amount::from, BigDecimal::min))
        .text(one(amounts, Amount::until, BigDecimal::max))
        .names(byWhom(measure, given));
  }

  private static String one(
      List<Amount> amounts, Function<Amount, BigDecimal> end, BinaryOperator<BigDecimal> choice) {
    return amounts.stream().map(end).reduce(choice).map(BigDecimal::toPlainString).orElse("");
  }

  private List<String> byWhom(Measure measure, List<Reporting> given) {
    RespondentNames names = new RespondentNames(report, measure.reporter());
    return given.stream()
        .sorted(RespondentNames.NAMED_FIRST)
        .map(c -> names.name(c) + " " + words(c.reported().value().orElseThrow()))
        .toList();
  }

  private static String words(Amount amount) {
    String from = amount.from().toPlainString();
    return amount.isExact() ? from : from + " to " + amount.until().toPlainString();
  }
}
