package org.sgreport.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Event;
import org.sgreport.model.Fact;
import org.sgreport.model.Masthead;
import org.sgreport.model.Measure;
import org.sgreport.model.Previous;
import org.sgreport.model.Report;
import org.sgreport.model.Settings;
import org.sgreport.model.Treaty;
import org.sgreport.model.UnitWords;
import org.sgreport.source.Located;

/** What a report's files say besides replies, as names and values that can be compared. */
final class ReportValues {
  private final Map<String, String> values = new LinkedHashMap<>();

  private ReportValues() {}

  /** Of report.yaml. What is not given has an empty value. */
  static Map<String, String> settings(Report report) {
    ReportValues all = new ReportValues();
    all.masthead(report.masthead());
    all.settings(report.settings());
    return all.values;
  }

  private void masthead(Masthead masthead) {
    values.put("status", masthead.status().name().toLowerCase(Locale.ROOT));
    values.put("title", masthead.title());
    values.put("symbol", masthead.symbol());
    receiver("", masthead.receiver());
    values.put("date", masthead.date().map(Object::toString).orElse(""));
    values.put("distribution", masthead.distribution());
    values.put("language", masthead.language());
    values.put("kind", masthead.kind());
    values.put("note on late submission", masthead.lateSubmission());
    values.put("job number", masthead.job().number());
    values.put("job date", masthead.job().date().map(Object::toString).orElse(""));
    values.put("paper", masthead.paper().name().toLowerCase(Locale.ROOT));
    masthead
        .joint()
        .ifPresent(
            second -> {
              values.put("second symbol", second.symbol());
              receiver("second ", second);
            });
  }

  private void receiver(String which, Masthead.Receiver receiver) {
    values.put(which + "organ", receiver.organ());
    values.put(which + "body", receiver.body());
    values.put(which + "session", receiver.session().name());
    values.put(which + "place and dates", receiver.session().placeAndDates());
    values.put(which + "item", receiver.item().number());
    values.put(which + "stage of the agenda", receiver.item().of());
    values.put(which + "document of the item", receiver.item().document());
    values.put(which + "title of the item", receiver.item().title());
  }

  private void settings(Settings settings) {
    values.put("template", settings.composition().template().value());
    values.put("mandate", list(settings.mandate()));
    values.put("order of entities", list(settings.entityOrder()));
    values.put("as-of replies", date(settings.timing().asOf().replies()));
    values.put("as-of treaties", date(settings.timing().asOf().treaties()));
    values.put("period from", date(settings.timing().period().from()));
    values.put("period until", date(settings.timing().period().until()));
    values.put("date of names", settings.timing().namesAsOf().toString());
    values.put("reference of the request", settings.timing().request().reference());
    values.put("date of the request", date(settings.timing().request().sent()));
    values.put("deadline", settings.timing().deadline().map(Object::toString).orElse(""));
    values.put("word limit", "" + settings.composition().wordLimit());
    values.put("waiver", settings.composition().waiver());
    values.put(
        "contents",
        settings.composition().contents().levels()
            + " levels, "
            + String.join(", ", settings.composition().contents().columns()));
    values.put("emblem", settings.composition().emblem().map(Located::value).orElse(""));
    settings
        .groups()
        .forEach(g -> values.put("group " + g.id().value(), g.title() + ": " + list(g.states())));
    settings
        .own()
        .entities()
        .forEach(
            e ->
                values.put(
                    "entity " + e.key(), e.name() + ", " + e.running() + ", " + e.abbreviation()));
    settings
        .lint()
        .rules()
        .forEach(s -> values.put("severity of " + s.rule().value(), s.severity()));
    values.put("rules of the house", list(settings.lint().houseFiles()));
    values.put("summary", settings.composition().summary().map(s -> s.value().strip()).orElse(""));
  }

  private static String date(Optional<? extends Located<?>> date) {
    return date.map(d -> d.value().toString()).orElse("");
  }

  private static String list(List<Located<String>> values) {
    return String.join(", ", values.stream().map(Located::value).toList());
  }

  static Map<String, String> codeFrame(Report report) {
    Map<String, String> values = new LinkedHashMap<>();
    for (CodeFrame.Group group : report.codeFrame().groups()) {
      values.put("group " + group.id().value(), group.title());
      for (Measure measure : group.measures()) {
        String name = "measure " + measure.id().value();
        String statuses = String.join(", ", measure.statusNames());
        values.put(name, (measure.title() + " " + statuses).strip());
        values.put("unit of " + name, measure.value().map(v -> v.many().value()).orElse(""));
        values.put("one of " + name, measure.value().map(UnitWords::one).orElse(""));
        values.put("reporters of " + name, measure.reporter().name().toLowerCase(Locale.ROOT));
      }
    }
    return values;
  }

  /** What previous.yaml says of the earlier report. */
  static Map<String, String> previous(Report report) {
    Map<String, String> values = new LinkedHashMap<>();
    report.background().previous().ifPresent(p -> previous(p, values));
    return values;
  }

  private static void previous(Previous previous, Map<String, String> values) {
    values.put("symbol", previous.symbol().value());
    values.put("date", previous.date().map(Object::toString).orElse(""));
    values.put("folder", previous.folder());
    values.put("States that replied", "" + previous.respondents().states().value());
    values.put("entities that replied", "" + previous.respondents().entities().value());
    values.put("who replied", list(previous.respondents().names()));
    for (Previous.Count count : previous.counts()) {
      String name = (count.measure().value() + " " + count.status()).strip();
      values.put("count of " + name, "" + count.count());
      values.put("sum of " + name, count.sum().map(Object::toString).orElse(""));
    }
    values.putAll(facts(previous.facts()));
  }

  /** The figure with its unit, and the date and the source of each. */
  static Map<String, String> facts(List<Fact> facts) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Fact fact : facts) {
      String name = "fact " + fact.id().value();
      values.put(name, (fact.value() + " " + fact.unitWords()).strip());
      values.put("one of " + name, fact.unit().map(UnitWords::one).orElse(""));
      values.put("title of " + name, fact.title());
      values.put("date of " + name, fact.asOf());
      values.put("source of " + name, fact.source());
    }
    return values;
  }

  /** The days of events and their sources. */
  static Map<String, String> events(Report report) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Event event : report.background().events()) {
      String name = "event " + event.id().value();
      values.put(name, event.date() + event.until().map(u -> " to " + u).orElse(""));
      values.put("source of " + name, event.source());
    }
    return values;
  }

  static Map<String, String> treaty(Treaty treaty) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title of " + treaty.id().value(), treaty.title());
    values.put("source of " + treaty.id().value(), treaty.source());
    for (Treaty.Action action : treaty.actions()) {
      String kind = action.kind().name().toLowerCase(Locale.ROOT);
      values.put(
          action.participant().value() + ", " + kind + " of " + treaty.id().value(),
          action.date().toString());
    }
    return values;
  }
}
