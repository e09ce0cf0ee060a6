package org.sgreport.write.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.model.Contribution;
import org.sgreport.model.Reply;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.reference.State;
import org.sgreport.reference.StateName;
import org.sgreport.reference.States;
import org.sgreport.source.Located;
import org.sgreport.text.Folding;

/**
 * A State or entity whose reply may be shown, with what it reported and does not withhold. The
 * group is empty for entities and for States that are in none.
 */
record Contributor(
    Contribution contribution,
    boolean isState,
    String name,
    String group,
    List<ReportedMeasure> open) {

  /** Those of a report: States by their names on its date, entities by theirs. */
  static List<Contributor> of(Report report) {
    LocalDate date = report.settings().timing().namesAsOf();
    Stream<Contributor> states =
        report.states().stream()
            .filter(c -> !c.withheld())
            .sorted(Comparator.comparing(c -> States.all().name(c.key(), date), StateName.ORDER))
            .map(c -> state(c, date));
    Stream<Contributor> entities =
        report.entities().stream()
            .filter(c -> !c.withheld())
            .map(c -> of(c, false, report.entity(c.key()).orElseThrow().name(), ""))
            .sorted(Comparator.comparing(c -> Folding.key(c.name)));
    return Stream.concat(states, entities).toList();
  }

  private static Contributor state(Contribution contribution, LocalDate date) {
    String group =
        States.all()
            .find(contribution.key())
            .flatMap(State::group)
            .map(RegionalGroup::title)
            .orElse("");
    return of(contribution, true, States.all().name(contribution.key(), date).list(), group);
  }

  private static Contributor of(Contribution c, boolean isState, String name, String group) {
    return new Contributor(
        c, isState, name, group, c.measures().stream().filter(m -> !m.withheld()).toList());
  }

  String key() {
    return contribution.key();
  }

  String anchor() {
    return "c-" + key();
  }

  /** The anchor of what it reported at this place among the open ones, from 0. */
  String anchor(int entry) {
    return anchor() + "-" + (entry + 1);
  }

  Optional<LocalDate> received() {
    return contribution.reply().flatMap(Reply::received).map(Located::value);
  }

  /** How many measures it reported, each once. */
  int measures() {
    return (int) open.stream().map(m -> m.measure().value()).distinct().count();
  }
}
