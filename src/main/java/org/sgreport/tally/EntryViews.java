package org.sgreport.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sgreport.model.Amount;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.model.Reply;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.reference.State;
import org.sgreport.source.Located;

/** Every entry of the replies of States, as a sheet that can be collected again. */
public final class EntryViews {
  private final Report report;
  private final RespondentNames names;

  public EntryViews(Report report) {
    this.report = report;
    this.names = new RespondentNames(report, Measure.Reporter.STATES);
  }

  /**
   * A row for each entry, and one for a State that replied with none; the text is Markdown, as its
   * file has it. What was carried over, and what is withheld, is in no row.
   */
  public Grid byEntry(Optional<String> measure) {
    List<GridRow> rows = new ArrayList<>();
    for (Contribution state : new Tally(report).respondents(EnumSet.allOf(State.Kind.class))) {
      if (state.withheld() || state.reply().isEmpty()) {
        continue;
      }
      List<ReportedMeasure> entries =
          state.replied().stream()
              .filter(m -> !m.withheld() && measure.map(m.measure().value()::equals).orElse(true))
              .toList();
      entries.forEach(e -> rows.add(row(state, Optional.of(e))));
      if (entries.isEmpty() && measure.isEmpty()) {
        rows.add(row(state, Optional.empty()));
      }
    }
    return Grid.of(
        List.of(
            "state",
            "name",
            "received",
            "measure",
            "status",
            "value",
            "year",
            "with",
            "markdown",
            "source"),
        rows);
  }

  /** How many entries of States are in no row, because they were carried over or are withheld. */
  public int leftOut() {
    return (int)
        report.states().stream()
            .flatMap(
                s -> s.measures().stream().filter(m -> m.withheld() || !s.replied().contains(m)))
            .count();
  }

  private GridRow row(Contribution state, Optional<ReportedMeasure> entry) {
    return new GridRow()
        .text(state.key())
        .text(names.name(state.key()))
        .text(state.reply().flatMap(Reply::received).map(r -> r.value().toString()).orElse(""))
        .text(entry.map(e -> e.measure().value()).orElse(""))
        .text(entry.map(ReportedMeasure::statusName).orElse(""))
        .text(entry.flatMap(ReportedMeasure::value).map(EntryViews::figure).orElse(""))
        .text(
            entry.map(ReportedMeasure::year).filter(OptionalInt::isPresent).stream()
                .map(y -> String.valueOf(y.getAsInt()))
                .findFirst()
                .orElse(""))
        .names(entry.stream().flatMap(e -> e.deed().with().stream()).map(Located::value).toList())
        .text(entry.map(ReportedMeasure::text).orElse(""))
        .text(entry.map(ReportedMeasure::source).orElse(""));
  }

  private static String figure(Amount amount) {
    String from = certain(amount.from());
    return amount.isExact() ? from : from + " to " + certain(amount.until());
  }

  /** With three decimals, a figure could be taken for thousands. */
  private static String certain(BigDecimal number) {
    return (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
  }
}
