package org.sgreport.write.evidence;

import org.sgreport.diagnostic.Span;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Event;
import org.sgreport.model.Fact;
import org.sgreport.model.Report;
import org.sgreport.write.html.Html;

/** Writes the facts and days of a report with their sources, and the paragraphs that use them. */
final class FactSections {
  private final Html html;
  private final Language language;
  private final Uses uses;

  FactSections(Html html, Language language, Uses uses) {
    this.html = html;
    this.language = language;
    this.uses = uses;
  }

  void write(Report report) {
    report.facts().forEach(this::fact);
    report.background().events().forEach(this::event);
  }

  private void fact(Fact fact) {
    String figure = (fact.value().toPlainString() + " " + fact.unitWords()).strip();
    section(fact.id().value(), fact.id().at(), figure, fact.source());
  }

  private void event(Event event) {
    String until = event.until().map(u -> " to " + language.date(u)).orElse("");
    section(
        event.id().value(), event.id().at(), language.date(event.date()) + until, event.source());
  }

  private void section(String id, Span at, String what, String source) {
    html.start("section", "id", "f-" + id, "class", "src");
    html.element("h3", id);
    html.element("p", what, "class", "meta");
    html.start("p", "class", "at").text(source.isEmpty() ? "" : source + " · ");
    html.text(EvidenceList.place(at)).end();
    Uses.write(html, uses.of(at));
    html.end();
  }
}
