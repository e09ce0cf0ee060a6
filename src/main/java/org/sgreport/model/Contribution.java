package org.sgreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Located;

/**
 * One file under states/ or agencies/: who contributed, whether by a reply, by a contribution
 * carried over from the previous cycle, or both, and the measures reported. The narrative is what a
 * report prints as an entity's own paragraphs, in Markdown. A sample, such as {@code init} lays
 * down, shows the form of a reply and is none. One that is withheld is counted and never named.
 */
public record Contribution(
    Located<String> contributor,
    Optional<Reply> reply,
    List<ReportedMeasure> replied,
    Optional<CarriedOver> carriedOver,
    Optional<Located<String>> narrative,
    Optional<Span> sample,
    boolean withheld) {
  /** What outputs call a source that is withheld. */
  public static final String WITHHELD = "withheld";

  static final Span WITHHELD_PLACE = Span.ofFile(WITHHELD);

  /** A contribution that came too late for the previous report and is considered in this one. */
  public record CarriedOver(Span at, List<ReportedMeasure> measures) {
    public CarriedOver {
      measures = List.copyOf(measures);
    }
  }

  public Contribution {
    replied = List.copyOf(replied);
  }

  public String key() {
    return contributor.value();
  }

  /** The key, for outputs; not that of a source that is withheld. */
  public String shownKey() {
    return withheld ? WITHHELD : key();
  }

  /** The place of the reply, for evidence; none where its source is withheld. */
  public Span shownAt() {
    return withheld ? WITHHELD_PLACE : contributor.at();
  }

  /** Those of the reply, then those carried over. */
  public List<ReportedMeasure> measures() {
    return Stream.concat(replied.stream(), carriedOver.stream().flatMap(c -> c.measures().stream()))
        .toList();
  }

  /** Whether its reply came after the day for which a report counts replies. */
  public boolean cameAfter(LocalDate asOf) {
    return reply.flatMap(Reply::received).filter(r -> r.value().isAfter(asOf)).isPresent();
  }

  /** What a report of that day considers: what was carried over, and a reply that came by then. */
  Contribution consideredOn(LocalDate asOf) {
    return cameAfter(asOf)
        ? new Contribution(
            contributor,
            Optional.empty(),
            List.of(),
            carriedOver,
            Optional.empty(),
            sample,
            withheld)
        : this;
  }

  /** Whether it is counted among the respondents; one that is only cited is not. */
  public boolean responded() {
    return reply.isPresent() || carriedOver.isPresent();
  }
}
