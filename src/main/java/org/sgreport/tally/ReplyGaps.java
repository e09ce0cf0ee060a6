package org.sgreport.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Contribution;
import org.sgreport.model.Inputs;
import org.sgreport.model.Reply;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.model.Settings;
import org.sgreport.model.Withheld;

/** Replies by how they came and what they lack: for whoever collects them. */
public final class ReplyGaps {
  private final Inputs inputs;
  private final Report report;

  public ReplyGaps(Inputs inputs, Report report) {
    this.inputs = inputs;
    this.report = report;
  }

  /** A row for each entity with a file: whether it replied, and when. */
  public Grid entities() {
    List<GridRow> rows =
        shown(inputs.entities()).stream()
            .map(
                e ->
                    new GridRow()
                        .text(e.key())
                        .text(came(e))
                        .text(received(e).map(LocalDate::toString).orElse(""))
                        .count(e.measures().size()))
            .toList();
    return Grid.of(List.of("entity", "reply", "received", "measures"), rows);
  }

  private static String came(Contribution entity) {
    String silent = entity.measures().isEmpty() ? "waiting" : "cited";
    return entity.responded() ? "replied" : silent;
  }

  /** A row for each reply that came after the deadline, or after the as-of date of replies. */
  public Grid late() {
    Settings.Timing timing = report.settings().timing();
    List<GridRow> rows = new ArrayList<>();
    Optional<LocalDate> asOf = timing.asOf().replies().map(d -> d.value());
    for (Contribution contribution : open(inputs)) {
      boolean beyond = asOf.filter(contribution::cameAfter).isPresent();
      if (beyond || timing.deadline().filter(contribution::cameAfter).isPresent()) {
        rows.add(
            new GridRow()
                .text(contribution.shownKey())
                .text(
                    contribution.withheld() ? "" : received(contribution).orElseThrow().toString())
                .text(beyond ? "not considered" : "late"));
      }
    }
    return Grid.of(List.of("reply", "received", "is"), rows);
  }

  private static Optional<LocalDate> received(Contribution contribution) {
    return contribution.reply().flatMap(Reply::received).map(r -> r.value());
  }

  private static List<Contribution> open(Inputs inputs) {
    return Stream.concat(inputs.states().stream(), inputs.entities().stream())
        .filter(c -> c.sample().isEmpty())
        .toList();
  }

  /** A row for each reply that lacks something: how many of its entries have no text and so on. */
  public Grid lacking() {
    List<GridRow> rows = new ArrayList<>();
    for (Contribution contribution : shown(open(inputs))) {
      int texts = without(contribution, m -> m.text().isEmpty());
      int sources = contribution.withheld() ? 0 : without(contribution, m -> m.source().isEmpty());
      int values = without(contribution, m -> asksForValue(m) && m.value().isEmpty());
      if (texts + sources + values > 0) {
        rows.add(new GridRow().text(contribution.key()).count(texts).count(sources).count(values));
      }
    }
    return Grid.of(List.of("reply", "without text", "without source", "without value"), rows);
  }

  private List<Contribution> shown(List<Contribution> contributions) {
    return Withheld.in(contributions).shown(contributions);
  }

  private boolean asksForValue(ReportedMeasure measure) {
    CodeFrame frame = report.codeFrame();
    return frame.find(measure.measure().value()).filter(m -> m.value().isPresent()).isPresent();
  }

  private static int without(Contribution contribution, Predicate<ReportedMeasure> lacks) {
    return (int) contribution.measures().stream().filter(lacks).count();
  }
}
