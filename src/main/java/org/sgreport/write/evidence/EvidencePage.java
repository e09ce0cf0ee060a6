package org.sgreport.write.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.sgreport.document.Document;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Report;
import org.sgreport.write.html.Anchors;
import org.sgreport.write.html.ChangesHtml;
import org.sgreport.write.html.DocumentHtml;
import org.sgreport.write.html.Html;
import org.sgreport.write.html.HtmlPage;

/**
 * Writes the page of a report: views that are shown one at a time, and one below the other where no
 * script runs. The same content gives the same bytes.
 */
public final class EvidencePage {
  private static final int MANY = 1_500;

  private final PageContent content;
  private final Report report;
  private final Document document;
  private final Language language;
  private final Html html = new Html();
  private final MarkedSpans spans = new MarkedSpans();
  private final Anchors anchors;
  private final List<Contributor> contributors;
  private final InputNames names;

  private EvidencePage(PageContent content) {
    this.content = content;
    this.report = content.report();
    this.document = content.document();
    this.language = document.language();
    this.anchors = new Anchors(document.body());
    this.contributors = Contributor.of(report);
    this.names = new InputNames(report, contributors);
  }

  public static byte[] write(PageContent content) {
    EvidencePage page = new EvidencePage(content);
    page.body();
    String script = HtmlPage.resource(EvidencePage.class, "page.js");
    return HtmlPage.of("en", page.heading(), page.html.written(), script)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The page that a server shows, with the template beside it. */
  public static byte[] preview(PageContent content, TemplateText template) {
    EvidencePage page = new EvidencePage(content);
    page.body();
    new TemplatePane(page.html, page.anchors).write(template, page.document.body());
    String script =
        HtmlPage.resource(EvidencePage.class, "page.js")
            + HtmlPage.resource(EvidencePage.class, "preview.js");
    String look = HtmlPage.resource(EvidencePage.class, "preview.css");
    return HtmlPage.live("en", page.heading(), page.html.written(), look, script)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String heading() {
    return (document.masthead().symbols() + " " + title()).strip();
  }

  private String title() {
    return document.masthead().title();
  }

  private void body() {
    // 1. The head of the page leads to its views.
    new PageHead(html).write(document.masthead(), content.since().isPresent());
    html.start("main", "id", "main", "tabindex", "-1", "class", size());
    // 2. The document; what is computed in it is numbered as it is written.
    view("report", "Report", this::report);
    Uses uses = new Uses(spans, Set.copyOf(report.codeFrame().ids()));
    // 3. Who reported what, as heat map and as maps.
    view("replies", "Who reported what", () -> new ReplyTables(html, report, contributors).write());
    view("map", "Map", () -> new MapView(html, report, contributors).write());
    // 4. What is to be done before it is submitted.
    view("draft", "Length and doubts", this::draft);
    content.since().ifPresent(s -> view("changes", "Changes since " + s.name(), () -> changes(s)));
    // 5. The sources, which are shown beside any of these, too.
    view("measures", "Measures", () -> measures(uses));
    view("sources", "Replies and facts", () -> sources(uses));
    view("evidence", "Evidence", () -> evidence());
    html.end();
    new PageHead(html).aside();
  }

  private void report() {
    new DocumentHtml(html, document, anchors, spans).write(content.emblem());
  }

  /** Of many entries, a browser lays out those that are in sight. */
  private String size() {
    return contributors.stream().mapToInt(c -> c.open().size()).sum() > MANY ? "many" : "few";
  }

  private void view(String id, String title, Runnable inside) {
    boolean first = id.equals("report");
    html.start("section", "class", first ? "view shown" : "view", "id", id, "aria-label", title);
    if (!first) {
      html.element("h1", title);
    }
    inside.run();
    html.end();
  }

  private void draft() {
    html.element("h2", "Length");
    new LengthChart(html).write(document, report.settings().composition().wordLimit());
    html.element("h2", "Doubts");
    new DoubtList(html, anchors).write(content.doubts());
  }

  private void changes(PageContent.Since since) {
    html.raw(ChangesHtml.of(since.changes(), anchors::ofName));
  }

  private void measures(Uses uses) {
    MeasureSections sections = new MeasureSections(html, report, contributors, uses);
    for (CodeFrame.Group group : report.codeFrame().groups()) {
      html.element("h2", group.title());
      sections.write(group);
    }
  }

  private void sources(Uses uses) {
    ReplySections sections = new ReplySections(html, report, language, uses, content.texts());
    html.element("h2", "States");
    contributors.stream().filter(Contributor::isState).forEach(sections::write);
    html.element("h2", "Entities");
    contributors.stream().filter(c -> !c.isState()).forEach(sections::write);
    html.element("h2", "Facts and days");
    new FactSections(html, language, uses).write(report);
  }

  private void evidence() {
    html.element("h2", "In the order of reading");
    new EvidenceList(html, names, report.codeFrame()).write(spans.all());
  }
}
