package org.sgreport.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.model.Contribution;
import org.sgreport.model.Contributions;
import org.sgreport.model.Reply;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.model.Treaty;
import org.sgreport.model.Withheld;

/** What changed in the inputs of a report, by meaning and not by line. */
public final class InputChanges {
  private final List<Change> changes = new ArrayList<>();

  private InputChanges() {}

  /** Report, code frame, States, entities, facts, treaties, in this order; each by name. */
  public static List<Change> between(Report before, Report after) {
    InputChanges changes = new InputChanges();
    changes.values("report.yaml", ReportValues.settings(before), ReportValues.settings(after));
    changes.values("rules of the house", HouseValues.of(before), HouseValues.of(after));
    changes.values("measures.yaml", ReportValues.codeFrame(before), ReportValues.codeFrame(after));
    Withheld withheld = Withheld.ofEither(before, after);
    Contributions were = before.shown(withheld).contributions();
    Contributions are = after.shown(withheld).contributions();
    changes.contributions(were.states(), are.states());
    changes.contributions(were.entities(), are.entities());
    changes.values(
        "facts.yaml", ReportValues.facts(before.facts()), ReportValues.facts(after.facts()));
    changes.values("facts.yaml", ReportValues.events(before), ReportValues.events(after));
    changes.values("previous.yaml", ReportValues.previous(before), ReportValues.previous(after));
    changes.treaties(before.treaties(), after.treaties());
    return changes.changes;
  }

  /** One that came or went is reported as a whole, and one that stayed by its actions. */
  private void treaties(List<Treaty> before, List<Treaty> after) {
    Map<String, Treaty> were = byId(before);
    Map<String, Treaty> are = byId(after);
    for (String id : keys(were.keySet().stream(), are.keySet().stream())) {
      Treaty was = were.get(id);
      Treaty is = are.get(id);
      if (was == null || is == null) {
        int actions = (was == null ? is : was).actions().size();
        add(
            "treaties",
            id + (was == null ? " added" : " removed") + ", " + actions + " actions",
            "",
            "");
      } else {
        values("treaties", ReportValues.treaty(was), ReportValues.treaty(is));
      }
    }
  }

  private static Map<String, Treaty> byId(List<Treaty> treaties) {
    return treaties.stream().collect(Collectors.toMap(t -> t.id().value(), Function.identity()));
  }

  private void values(String about, Map<String, String> before, Map<String, String> after) {
    for (String key : keys(before.keySet().stream(), after.keySet().stream())) {
      String was = before.getOrDefault(key, "");
      String is = after.getOrDefault(key, "");
      if (!was.equals(is)) {
        add(
            about,
            key + (was.isEmpty() ? " added" : is.isEmpty() ? " removed" : " changed"),
            was,
            is);
      }
    }
  }

  private static TreeSet<String> keys(Stream<String> before, Stream<String> after) {
    return Stream.concat(before, after).collect(Collectors.toCollection(TreeSet::new));
  }

  private void contributions(List<Contribution> before, List<Contribution> after) {
    Map<String, Contribution> were = byKey(before);
    Map<String, Contribution> are = byKey(after);
    for (String key : keys(were.keySet().stream(), are.keySet().stream())) {
      contribution(key, were.get(key), are.get(key));
    }
  }

  private static Map<String, Contribution> byKey(List<Contribution> contributions) {
    return contributions.stream().collect(Collectors.toMap(Contribution::key, Function.identity()));
  }

  /** One of the two may be missing. */
  private void contribution(String key, Contribution before, Contribution after) {
    boolean replied = before != null && before.responded();
    boolean replies = after != null && after.responded();
    if (replied != replies) {
      add(key, replies ? "reply added" : "reply withdrawn", "", "");
    }
    measures(key, labels(before), labels(after));
    if (before != null && after != null) {
      text(key, "date of reply", received(before), received(after));
      text(key, "contribution", narrative(before), narrative(after));
      details(key, before, after);
    }
  }

  /** A measure that went with one status and came with another has changed its status. */
  private void measures(String key, List<String> had, List<String> has) {
    List<String> gained = has.stream().filter(m -> !had.contains(m)).toList();
    List<String> lost = new ArrayList<>(had.stream().filter(m -> !has.contains(m)).toList());
    for (String label : gained) {
      String measure = label.replaceFirst("/.*", "");
      Optional<String> was = lost.stream().filter(l -> l.startsWith(measure + "/")).findFirst();
      was.ifPresentOrElse(
          w -> add(key, "status of " + measure + " changed", status(w), status(label)),
          () -> add(key, "measure added", "", label));
      was.ifPresent(lost::remove);
    }
    lost.forEach(m -> add(key, "measure removed", m, ""));
  }

  private static String status(String label) {
    return label.substring(label.indexOf('/') + 1);
  }

  /** What is said of the measures that both have. */
  private void details(String key, Contribution before, Contribution after) {
    Map<String, ReportedMeasure> were = byLabel(before);
    byLabel(after)
        .forEach(
            (label, is) -> {
              ReportedMeasure was = were.getOrDefault(label, is);
              text(key, "wording of " + label, was.text().strip(), is.text().strip());
              text(key, "office of " + label, was.office(), is.office());
              text(key, "source of " + label, was.source(), is.source());
              text(key, "value of " + label, value(was), value(is));
              text(key, "year of " + label, year(was), year(is));
              text(key, "partners in " + label, partners(was), partners(is));
              text(key, "States reached by " + label, reached(was), reached(is));
            });
  }

  private static String value(ReportedMeasure measure) {
    return measure
        .value()
        .map(v -> v.isExact() ? "" + v.from() : v.from() + " to " + v.until())
        .orElse("");
  }

  private static String year(ReportedMeasure measure) {
    return measure.year().isPresent() ? "" + measure.year().getAsInt() : "";
  }

  private static String partners(ReportedMeasure measure) {
    return String.join(", ", measure.deed().partners());
  }

  private static String reached(ReportedMeasure measure) {
    return String.join(", ", measure.deed().reachedStates());
  }

  private void text(String key, String what, String before, String after) {
    if (!before.equals(after)) {
      add(key, what + " changed", before, after);
    }
  }

  private static String narrative(Contribution contribution) {
    return contribution.narrative().map(n -> n.value().strip()).orElse("");
  }

  private static String received(Contribution contribution) {
    return contribution.reply().flatMap(Reply::received).map(d -> d.value().toString()).orElse("");
  }

  /** Of one that is missing, none. */
  private static List<String> labels(Contribution contribution) {
    return Stream.ofNullable(contribution)
        .flatMap(c -> c.measures().stream())
        .map(InputChanges::label)
        .toList();
  }

  /** Of a measure that is repeated, the first. */
  private static Map<String, ReportedMeasure> byLabel(Contribution contribution) {
    Map<String, ReportedMeasure> measures = new LinkedHashMap<>();
    contribution.measures().forEach(m -> measures.putIfAbsent(label(m), m));
    return measures;
  }

  private static String label(ReportedMeasure measure) {
    String status = measure.statusName();
    return measure.measure().value() + (status.isEmpty() ? "" : "/" + status);
  }

  private void add(String about, String what, String before, String after) {
    changes.add(new Change(Change.Kind.INPUT, about, what, before, after));
  }
}
