package org.sgreport.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.reference.State;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;
import org.sgreport.text.Folding;

/**
 * Which State or entity reported which measure. States are in the alphabetical order of their names
 * on the report's date; entities in the order of report.yaml, then by name.
 */
public final class Tally {
  /** The States that are counted where nothing else is said. */
  public static final Set<State.Kind> MEMBERS = Set.copyOf(EnumSet.of(State.Kind.MEMBER));

  private final LocalDate date;
  private final List<Contribution> states;
  private final List<Contribution> entities;
  private final Map<String, List<Reporting>> stateCells;
  private final Map<String, List<Reporting>> entityCells;
  private final Map<String, Integer> ranks;

  public Tally(Report report) {
    this.date = report.settings().timing().namesAsOf();
    this.states =
        report.states().stream()
            .sorted(Comparator.comparing(c -> States.all().name(c.key(), date), StateName.ORDER))
            .toList();
    List<String> order = report.settings().entityOrder().stream().map(k -> k.value()).toList();
    this.entities =
        report.entities().stream()
            .sorted(
                Comparator.comparingInt((Contribution c) -> rank(order, c.key()))
                    .thenComparing(c -> Folding.key(report.entity(c.key()).orElseThrow().name())))
            .toList();
    this.stateCells = byMeasure(cells(states));
    this.entityCells = byMeasure(JointDeeds.once(cells(entities)));
    this.ranks = ranks();
  }

  private static int rank(List<String> order, String key) {
    int place = order.indexOf(key);
    return place < 0 ? order.size() : place;
  }

  private Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    Stream.concat(states.stream(), entities.stream())
        .forEach(c -> ranks.put(c.key(), ranks.size()));
    return ranks;
  }

  /** The date by which States are named. */
  public LocalDate namesAsOf() {
    return date;
  }

  /** The States of these kinds that replied or were carried over; each once. */
  public List<Contribution> respondents(Set<State.Kind> kinds) {
    return states.stream()
        .filter(Contribution::responded)
        .filter(c -> kinds.contains(States.all().find(c.key()).orElseThrow().kind()))
        .toList();
  }

  /** The entities that replied; one that is only cited is not among them. */
  public List<Contribution> respondingEntities() {
    return entities.stream().filter(Contribution::responded).toList();
  }

  /** Every cell of States. */
  public List<Reporting> ofStates() {
    return cells(states);
  }

  /** The cells for some measures, those of a State or an entity together. */
  public List<Reporting> of(Measure.Reporter reporter, Collection<String> measures) {
    Map<String, List<Reporting>> cells =
        reporter == Measure.Reporter.STATES ? stateCells : entityCells;
    return measures.stream()
        .flatMap(m -> cells.getOrDefault(m, List.of()).stream())
        .sorted(Comparator.comparingInt(c -> ranks.get(c.contributor())))
        .toList();
  }

  /** The cells of States for a measure; of every status if the status is empty. */
  public List<Reporting> ofStates(String measure, String status) {
    return matching(stateCells, measure, status);
  }

  /** The cells of entities for a measure; of every status if the status is empty. */
  public List<Reporting> ofEntities(String measure, String status) {
    return matching(entityCells, measure, status);
  }

  private static List<Reporting> cells(List<Contribution> contributions) {
    List<Reporting> cells = new ArrayList<>();
    for (Contribution contribution : contributions) {
      contribution.measures().forEach(m -> cells.add(new Reporting(contribution.key(), m)));
    }
    return cells;
  }

  /** Asked for some thousand times in a long report. */
  private static Map<String, List<Reporting>> byMeasure(List<Reporting> cells) {
    return cells.stream().collect(Collectors.groupingBy(Reporting::measure));
  }

  private static List<Reporting> matching(
      Map<String, List<Reporting>> cells, String measure, String status) {
    return cells.getOrDefault(measure, List.of()).stream()
        .filter(c -> status.isEmpty() || c.status().equals(status))
        .toList();
  }
}
