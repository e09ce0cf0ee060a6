package org.sgreport.write.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.write.html.Html;

/** Writes who reported each measure, by status, and the paragraphs that use it. */
final class MeasureSections {
  /** Who reported a measure, and where that is shown. */
  private record Reporter(String name, String anchor, String status) {}

  private final Html html;
  private final Uses uses;
  private final Map<String, List<Reporter>> reporters = new TreeMap<>();
  private final Map<String, Integer> withheld = new TreeMap<>();

  MeasureSections(Html html, Report report, List<Contributor> contributors, Uses uses) {
    this.html = html;
    this.uses = uses;
    contributors.forEach(this::contributor);
    report.contributions().all().stream()
        .flatMap(c -> c.measures().stream())
        .filter(ReportedMeasure::withheld)
        .forEach(m -> withheld.merge(m.measure().value(), 1, Integer::sum));
  }

  private void contributor(Contributor of) {
    for (int i = 0; i < of.open().size(); i++) {
      ReportedMeasure entry = of.open().get(i);
      reporters
          .computeIfAbsent(entry.measure().value(), id -> new ArrayList<>())
          .add(new Reporter(of.name(), of.anchor(i), entry.statusName()));
    }
  }

  void write(CodeFrame.Group group) {
    for (Measure measure : group.measures()) {
      String id = measure.id().value();
      html.start("section", "id", "m-" + id, "class", "src", "data-g", group.title());
      html.element("h3", measure.title());
      html.element("p", group.title() + " · " + id, "class", "at");
      List<Reporter> all = reporters.getOrDefault(id, List.of());
      List<String> statuses = measure.statuses().isEmpty() ? List.of("") : measure.statusNames();
      statuses.forEach(s -> names(s, all.stream().filter(r -> r.status.equals(s)).toList()));
      int more = withheld.getOrDefault(id, 0);
      if (more > 0) {
        html.element("p", "And " + more + " whose replies are withheld.");
      }
      Uses.write(html, uses.ofMeasure(id));
      html.end();
    }
  }

  private void names(String status, List<Reporter> who) {
    String head = status.isEmpty() ? "Reported" : InputNames.words(status);
    html.element("h4", head + " (" + who.size() + ")");
    html.start("ul", "class", "names");
    who.forEach(r -> html.start("li").element("a", r.name, "href", "#" + r.anchor).end());
    html.end();
  }
}
