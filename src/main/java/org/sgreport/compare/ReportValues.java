package org.sgreport.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Fact;
import org.sgreport.model.Masthead;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.model.Settings;
import org.sgreport.model.Treaty;
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
    organ("", masthead.organ(), masthead.body(), masthead.session(), masthead.item());
    values.put("date", masthead.date().map(Object::toString).orElse(""));
    values.put("distribution", masthead.distribution());
    values.put("language", masthead.language());
    values.put("kind", masthead.kind());
    values.put("note on late submission", masthead.lateSubmission());
    values.put("paper", masthead.paper().name().toLowerCase(Locale.ROOT));
    masthead.joint().ifPresent(this::joint);
  }

  private void joint(Masthead.Joint joint) {
    values.put("second symbol", joint.symbol());
    organ("second ", joint.organ(), joint.body(), joint.session(), joint.item());
  }

  private void organ(
      String which, String organ, String body, Masthead.Session session, Masthead.AgendaItem item) {
    values.put(which + "organ", organ);
    values.put(which + "body", body);
    values.put(which + "session", session.name());
    values.put(which + "place and dates", session.placeAndDates());
    values.put(which + "item", item.number());
    values.put(which + "stage of the agenda", item.of());
    values.put(which + "document of the item", item.document());
    values.put(which + "title of the item", item.title());
  }

  private void settings(Settings settings) {
    values.put("template", settings.template().value());
    values.put("mandate", list(settings.mandate()));
    values.put("order of entities", list(settings.entityOrder()));
    values.put("as-of replies", date(settings.asOf().replies()));
    values.put("as-of treaties", date(settings.asOf().treaties()));
    values.put("period from", date(settings.period().from()));
    values.put("period until", date(settings.period().until()));
    values.put("date of names", settings.namesAsOf().toString());
    values.put("reference of the request", settings.request().reference());
    values.put("date of the request", date(settings.request().sent()));
    values.put("deadline", settings.deadline().map(Object::toString).orElse(""));
    values.put("word limit", "" + settings.wordLimit());
    values.put("waiver", settings.waiver());
    values.put(
        "contents",
        settings.contents().levels()
            + " levels, "
            + String.join(", ", settings.contents().columns()));
    values.put("emblem", settings.emblem().map(Located::value).orElse(""));
    settings.lint().forEach(s -> values.put("severity of " + s.rule().value(), s.severity()));
    values.put("summary", settings.summary().map(s -> s.value().strip()).orElse(""));
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
        values.put("reporters of " + name, measure.reporter().name().toLowerCase(Locale.ROOT));
      }
    }
    return values;
  }

  /** The figure with its unit, and the date and the source of each. */
  static Map<String, String> facts(Report report) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Fact fact : report.facts()) {
      String name = "fact " + fact.id().value();
      values.put(name, (fact.value() + " " + fact.unitWords()).strip());
      values.put("date of " + name, fact.asOf());
      values.put("source of " + name, fact.source());
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
