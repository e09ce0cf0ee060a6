package org.sgreport.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Located;

/**
 * One file under states/ or agencies/: who contributed, whether by a reply, by a contribution
 * carried over from the previous cycle, or both, and the measures reported. The narrative is what a
 * report prints as an entity's own paragraphs, in Markdown. A sample, such as {@code init} lays
 * down, shows the form of a reply and is none.
 */
public record Contribution(
    Located<String> contributor,
    Optional<Reply> reply,
    List<ReportedMeasure> replied,
    Optional<CarriedOver> carriedOver,
    Optional<Located<String>> narrative,
    Optional<Span> sample) {

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

  /** Those of the reply, then those carried over. */
  public List<ReportedMeasure> measures() {
    return Stream.concat(replied.stream(), carriedOver.stream().flatMap(c -> c.measures().stream()))
        .toList();
  }

  /** Whether it is counted among the respondents; one that is only cited is not. */
  public boolean responded() {
    return reply.isPresent() || carriedOver.isPresent();
  }
}
