package org.sgreport.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Document;
import org.sgreport.model.Contribution;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridRow;

/**
 * Evidence both ways: what each computed span rests on, and where each reply and fact is used.
 * Places are {@code file:line}.
 */
public final class Trace {
  private final Report report;
  private final List<ComputedSpan> spans;

  public Trace(Report report, Document document) {
    this.report = report;
    this.spans = ComputedSpan.of(document);
  }

  /**
   * A row a span, in the order of reading: where, the words, the query, its place, the inputs, and
   * the sources that these give.
   */
  public Grid spans(Predicate<ComputedSpan> asked) {
    Map<Span, String> sources = sources();
    List<GridRow> rows = spans.stream().filter(asked).map(s -> row(s, sources)).toList();
    return Grid.of(List.of("where", "words", "query", "template", "inputs", "sources"), rows);
  }

  /** By the places of entries; none of one that is withheld. */
  private Map<Span, String> sources() {
    Map<Span, String> sources = new HashMap<>();
    for (Contribution contribution : report.shown().contributions().all()) {
      for (ReportedMeasure measure : contribution.measures()) {
        if (!measure.withheld() && !measure.source().isEmpty()) {
          sources.put(measure.shownAt(), measure.source());
        }
      }
    }
    return sources;
  }

  private static GridRow row(ComputedSpan span, Map<Span, String> sources) {
    return new GridRow()
        .text(span.where())
        .text(span.words())
        .text(span.evidence().query())
        .text(place(span.evidence().place()))
        .names(span.evidence().inputs().stream().map(Trace::place).distinct().toList())
        .names(
            span.evidence().inputs().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
  }

  /** A row for each measure of each reply and for each fact: its place, and where it is used. */
  public Grid inputs() {
    List<GridRow> rows = new ArrayList<>();
    for (Contribution contribution : report.shown().contributions().all()) {
      for (ReportedMeasure measure : contribution.measures()) {
        String status = measure.statusName().isEmpty() ? "" : "/" + measure.statusName();
        rows.add(input(contribution.key(), measure.measure().value() + status, measure.shownAt()));
      }
    }
    report.facts().forEach(f -> rows.add(input("facts", f.id().value(), f.id().at())));
    return Grid.of(List.of("who", "what", "place", "used in"), rows);
  }

  private GridRow input(String who, String what, Span at) {
    return new GridRow().text(who).text(what).text(place(at)).names(used(at));
  }

  /** What no span rests on: the rows of {@link #inputs()} that are used nowhere. */
  public Grid unused() {
    return inputs().only(row -> row.get(row.size() - 1).isEmpty());
  }

  private List<String> used(Span input) {
    return spans.stream()
        .filter(s -> s.evidence().inputs().contains(input))
        .map(ComputedSpan::where)
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }

  /** Whether a span rests on the file of a State. */
  public Predicate<ComputedSpan> ofState(String code) {
    Set<Span> places = new HashSet<>();
    report.states().stream()
        .filter(s -> s.key().equals(code))
        .forEach(
            s -> {
              places.add(s.contributor().at());
              s.measures().forEach(m -> places.add(m.at()));
            });
    return s -> s.evidence().inputs().stream().anyMatch(places::contains);
  }

  /** Whether a span asks for a measure, or rests on a reply that reports it. */
  public Predicate<ComputedSpan> ofMeasure(String id) {
    Set<Span> places =
        Stream.concat(report.states().stream(), report.entities().stream())
            .flatMap(c -> c.measures().stream())
            .filter(m -> m.measure().value().equals(id))
            .map(ReportedMeasure::at)
            .collect(Collectors.toSet());
    return s ->
        s.evidence().query().contains(" of=\"" + id + "\"")
            || s.evidence().inputs().stream().anyMatch(places::contains);
  }

  private static String place(Span span) {
    return span.isFile() ? span.path() : span.path() + ":" + span.line();
  }
}
