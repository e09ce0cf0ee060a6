package org.sgreport.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Located;

/**
 * Which sources are withheld: whole replies by their codes and keys, single entries by a code, a
 * sign and their measure. What anyone may see is each of them without a name, a place and a source.
 */
public record Withheld(Set<String> sources) {
  private static final String OF = "/";

  public Withheld {
    sources = Set.copyOf(sources);
  }

  /** Those of both, so that a comparison does not tell what one of the two withholds. */
  public static Withheld ofEither(Report one, Report other) {
    Set<String> sources = new HashSet<>(of(one).sources);
    sources.addAll(of(other).sources);
    return new Withheld(sources);
  }

  public static Withheld of(Report report) {
    return in(report.contributions().all());
  }

  public static Withheld in(List<Contribution> contributions) {
    Set<String> sources = new HashSet<>();
    for (Contribution contribution : contributions) {
      if (contribution.withheld()) {
        sources.add(contribution.key());
      }
      contribution.measures().stream()
          .filter(ReportedMeasure::withheld)
          .forEach(m -> sources.add(entry(contribution, m)));
    }
    return new Withheld(sources);
  }

  private static String entry(Contribution contribution, ReportedMeasure measure) {
    return contribution.key() + OF + measure.measure().value();
  }

  private boolean holds(Contribution contribution) {
    return sources.contains(contribution.key());
  }

  private boolean holds(Contribution contribution, ReportedMeasure measure) {
    return holds(contribution) || sources.contains(entry(contribution, measure));
  }

  /** The same contributions, in which these sources are withheld, too. */
  List<Contribution> marked(List<Contribution> contributions) {
    return contributions.stream().map(this::marked).toList();
  }

  private Contribution marked(Contribution c) {
    return new Contribution(
        c.contributor(),
        c.reply(),
        marked(c, c.replied()),
        c.carriedOver().map(o -> new Contribution.CarriedOver(o.at(), marked(c, o.measures()))),
        c.narrative(),
        c.sample(),
        c.withheld() || holds(c));
  }

  private List<ReportedMeasure> marked(Contribution contribution, List<ReportedMeasure> measures) {
    return measures.stream().map(m -> holds(contribution, m) ? m.asWithheld() : m).toList();
  }

  /**
   * Contributions as anyone may see them, with as many entries as there are: those that are
   * withheld stand behind the others, as contributions of {@code withheld-1} and so on.
   */
  public List<Contribution> shown(List<Contribution> contributions) {
    List<Contribution> shown = new ArrayList<>();
    List<Contribution> nameless = new ArrayList<>();
    for (Contribution contribution : contributions) {
      if (!holds(contribution)) {
        shown.add(named(contribution));
      }
      if (holds(contribution)
          || contribution.measures().stream().anyMatch(m -> holds(contribution, m))) {
        nameless.add(nameless(contribution, nameless.size() + 1));
      }
    }
    shown.addAll(nameless);
    return shown;
  }

  private Contribution named(Contribution contribution) {
    return new Contribution(
        contribution.contributor(),
        contribution.reply(),
        open(contribution, contribution.replied()),
        contribution
            .carriedOver()
            .map(c -> new Contribution.CarriedOver(c.at(), open(contribution, c.measures()))),
        contribution.narrative(),
        contribution.sample(),
        false);
  }

  private List<ReportedMeasure> open(Contribution contribution, List<ReportedMeasure> measures) {
    return measures.stream().filter(m -> !holds(contribution, m)).toList();
  }

  private Contribution nameless(Contribution contribution, int number) {
    Span nowhere = Contribution.WITHHELD_PLACE;
    boolean whole = holds(contribution);
    return new Contribution(
        new Located<>(Contribution.WITHHELD + "-" + number, nowhere),
        contribution.reply().filter(r -> whole).map(r -> new Reply(Optional.empty(), nowhere)),
        contribution.measures().stream()
            .filter(m -> holds(contribution, m))
            .map(Withheld::placeless)
            .toList(),
        contribution
            .carriedOver()
            .filter(c -> whole)
            .map(c -> new Contribution.CarriedOver(nowhere, List.of())),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private static ReportedMeasure placeless(ReportedMeasure measure) {
    return new ReportedMeasure(
        placeless(measure.measure()),
        measure.status().map(Withheld::placeless),
        new ReportedMeasure.Said(measure.said().words().map(Withheld::placeless), ""),
        new Deed("", List.of(), List.of()),
        measure.value(),
        measure.year(),
        true);
  }

  private static Located<String> placeless(Located<String> words) {
    return new Located<>(words.value(), Contribution.WITHHELD_PLACE);
  }
}
