package org.sgreport.write.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Amount;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.write.html.Html;

/** Writes what each State and entity reported, with text, source and the paragraphs that use it. */
final class ReplySections {
  private final Html html;
  private final Report report;
  private final Language language;
  private final Uses uses;
  private final boolean texts;

  ReplySections(Html html, Report report, Language language, Uses uses, boolean texts) {
    this.html = html;
    this.report = report;
    this.language = language;
    this.uses = uses;
    this.texts = texts;
  }

  void write(Contributor of) {
    html.start("section", "id", of.anchor(), "class", "src");
    html.element("h3", of.name());
    List<String> facts = new ArrayList<>(List.of(of.group()));
    facts.add(of.received().map(this::received).orElse(""));
    facts.add(of.contribution().carriedOver().isPresent() ? "carried over from last time" : "");
    facts.add(of.contribution().contributor().at().path());
    line(facts);
    if (of.open().isEmpty()) {
      Uses.write(html, uses.of(of.contribution().contributor().at()));
    }
    for (int i = 0; i < of.open().size(); i++) {
      entry(of.open().get(i), of.anchor(i));
    }
    html.end();
  }

  private String received(LocalDate day) {
    Optional<LocalDate> deadline = report.settings().timing().deadline();
    boolean late = deadline.filter(day::isAfter).isPresent();
    return "reply of " + language.date(day) + (late ? ", after the deadline" : "");
  }

  private void entry(ReportedMeasure entry, String anchor) {
    String id = entry.measure().value();
    Optional<Measure> measure = report.codeFrame().find(id);
    int status = measure.map(m -> m.statusNames().indexOf(entry.statusName())).orElse(-1);
    html.start(
        "article", "id", anchor, "class", "src", "data-m", id, "data-s", "" + Math.max(0, status));
    html.start("h4").element("a", measure.map(Measure::title).orElse(id), "href", "#m-" + id).end();
    if (texts && !entry.text().isEmpty()) {
      html.start("blockquote").raw(FieldHtml.of(entry.text())).end();
    }
    line(facts(entry, measure));
    Uses.write(html, uses.of(entry.at()));
    html.end();
  }

  private List<String> facts(ReportedMeasure entry, Optional<Measure> measure) {
    List<String> facts = new ArrayList<>(List.of(InputNames.words(entry.statusName())));
    String unit = measure.flatMap(Measure::value).map(u -> " " + u.many().value()).orElse("");
    facts.add(entry.value().map(v -> figure(v) + unit).orElse(""));
    facts.add(entry.year().isPresent() ? "" + entry.year().getAsInt() : "");
    facts.add(entry.office());
    facts.add(texts ? entry.source() : "");
    facts.add("line " + entry.at().line());
    return facts;
  }

  private String figure(Amount amount) {
    String from = amount.from().toPlainString();
    return amount.isExact() ? from : from + " to " + amount.until().toPlainString();
  }

  /** What is known, with dots between. */
  private void line(List<String> facts) {
    List<String> known = facts.stream().filter(f -> !f.isEmpty()).toList();
    html.unlessEmpty("p", String.join(" · ", known), "class", "at");
  }
}
