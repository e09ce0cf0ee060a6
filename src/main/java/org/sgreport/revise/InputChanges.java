package org.sgreport.revise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.model.Contribution;
import org.sgreport.model.Fact;
import org.sgreport.model.Reply;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.model.Settings;
import org.sgreport.model.Treaty;

/** What changed in the inputs of a report, by meaning and not by line. */
public final class InputChanges {
  private final List<Change> changes = new ArrayList<>();

  private InputChanges() {}

  /** Report, code frame, States, entities, facts, treaties, in this order; each by name. */
  public static List<Change> between(Report before, Report after) {
    InputChanges changes = new InputChanges();
    changes.values("report.yaml", settings(before), settings(after));
    changes.values("measures.yaml", codeFrame(before), codeFrame(after));
    changes.contributions(before.states(), after.states());
    changes.contributions(before.entities(), after.entities());
    changes.values("facts.yaml", facts(before), facts(after));
    changes.values("treaties", treaties(before), treaties(after));
    return changes.changes;
  }

  private static Map<String, String> settings(Report report) {
    Settings settings = report.settings();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", report.masthead().title());
    values.put("symbol", report.masthead().symbols());
    values.put("date", report.masthead().date().map(Object::toString).orElse(""));
    values.put("as-of replies", settings.asOf().replies().map(d -> "" + d.value()).orElse(""));
    values.put("as-of treaties", settings.asOf().treaties().map(d -> "" + d.value()).orElse(""));
    values.put("period from", settings.period().from().map(d -> "" + d.value()).orElse(""));
    values.put("period until", settings.period().until().map(d -> "" + d.value()).orElse(""));
    values.put("summary", settings.summary().map(s -> s.value().strip()).orElse(""));
    return values;
  }

  private static Map<String, String> codeFrame(Report report) {
    Map<String, String> values = new LinkedHashMap<>();
    report
        .codeFrame()
        .measures()
        .forEach(
            m ->
                values.put(
                    "measure " + m.id().value(),
                    (m.title() + " " + String.join(", ", m.statusNames())).strip()));
    return values;
  }

  private static Map<String, String> facts(Report report) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Fact fact : report.facts()) {
      values.put("fact " + fact.id().value(), (fact.value() + " " + fact.unit()).strip());
    }
    return values;
  }

  private static Map<String, String> treaties(Report report) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Treaty treaty : report.treaties()) {
      for (Treaty.Action action : treaty.actions()) {
        String kind = action.kind().name().toLowerCase(Locale.ROOT);
        values.put(
            action.participant().value() + ", " + kind + " of " + treaty.id().value(),
            action.date().toString());
      }
    }
    return values;
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
      texts(key, before, after);
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
          () -> add(key, "measure gained", "", label));
      was.ifPresent(lost::remove);
    }
    lost.forEach(m -> add(key, "measure lost", m, ""));
  }

  private static String status(String label) {
    return label.substring(label.indexOf('/') + 1);
  }

  private void texts(String key, Contribution before, Contribution after) {
    Map<String, String> were = wording(before);
    wording(after)
        .forEach(
            (measure, text) -> {
              if (were.containsKey(measure)) {
                text(key, "wording of " + measure, were.get(measure), text);
              }
            });
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

  private static Map<String, String> wording(Contribution contribution) {
    Map<String, String> wording = new LinkedHashMap<>();
    contribution.measures().forEach(m -> wording.put(label(m), m.text().strip()));
    return wording;
  }

  private static String label(ReportedMeasure measure) {
    String status = measure.statusName();
    return measure.measure().value() + (status.isEmpty() ? "" : "/" + status);
  }

  private void add(String about, String what, String before, String after) {
    changes.add(new Change(Change.Kind.INPUT, about, what, before, after));
  }
}
