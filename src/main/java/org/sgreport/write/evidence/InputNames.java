package org.sgreport.write.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.model.Treaty;
import org.sgreport.reference.States;

/** What a page calls the places in the inputs that evidence names, and where it shows them. */
final class InputNames {
  /**
   * What stands at a place: its anchor on the page, which may be empty, its name and more of it.
   */
  record Named(String anchor, String name, String more) {}

  private final Map<Span, Named> names = new HashMap<>();
  private final LocalDate date;

  InputNames(Report report, List<Contributor> contributors) {
    this.date = report.settings().timing().namesAsOf();
    contributors.forEach(this::contributor);
    report
        .facts()
        .forEach(f -> put(f.id().at(), "f-" + f.id().value(), f.id().value(), f.source()));
    report
        .background()
        .events()
        .forEach(e -> put(e.id().at(), "f-" + e.id().value(), e.id().value(), e.source()));
    report.treaties().forEach(this::treaty);
  }

  private void contributor(Contributor of) {
    put(of.contribution().contributor().at(), of.anchor(), of.name(), "");
    for (int i = 0; i < of.open().size(); i++) {
      ReportedMeasure entry = of.open().get(i);
      put(entry.at(), of.anchor(i), of.name(), words(entry.statusName()));
    }
  }

  private void treaty(Treaty treaty) {
    for (Treaty.Action action : treaty.actions()) {
      String code = action.participant().value();
      String name = States.all().find(code).isEmpty() ? code : States.all().name(code, date).list();
      String kind = action.kind().name().toLowerCase(Locale.ROOT);
      put(action.participant().at(), "", name, kind + ", " + action.date());
    }
  }

  private void put(Span at, String anchor, String name, String more) {
    names.putIfAbsent(at, new Named(anchor, name, more));
  }

  /** A status as readers see it. */
  static String words(String status) {
    return status.replace('-', ' ');
  }

  /** Empty for what a page does not show, such as a key of report.yaml. */
  Optional<Named> of(Span input) {
    return Optional.ofNullable(names.get(input));
  }
}
