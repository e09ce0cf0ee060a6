package org.sgreport.write.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.model.Contribution;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.write.html.Html;

/** Writes who reported what: States by group and one by one, then entities, each with its strip. */
final class ReplyTables {
  private final Html html;
  private final Report report;
  private final List<Contributor> states;
  private final List<Contributor> entities;

  ReplyTables(Html html, Report report, List<Contributor> contributors) {
    this.html = html;
    this.report = report;
    this.states = contributors.stream().filter(Contributor::isState).toList();
    this.entities = contributors.stream().filter(c -> !c.isState()).toList();
  }

  void write() {
    withheld();
    HeatMap map = new HeatMap(html, report.codeFrame(), Measure.Reporter.STATES);
    if (!map.isEmpty()) {
      html.element("h2", "States");
      tools();
      html.element(
          "p",
          "A full cell: reported, with the first of the measure’s statuses where it has some; a half"
              + " one: with another. Point at a cell for its measure.",
          "class",
          "at");
      map.legend();
      groups(map);
      table("states", "State", states, map);
    }
    HeatMap ofEntities = new HeatMap(html, report.codeFrame(), Measure.Reporter.ENTITIES);
    if (!ofEntities.isEmpty()) {
      html.element("h2", "Entities");
      ofEntities.legend();
      table("entities", "Entity", entities, ofEntities);
    }
  }

  private void withheld() {
    long replies = report.contributions().all().stream().filter(Contribution::withheld).count();
    if (replies > 0) {
      String one = " reply is withheld: it is counted in the text, and not shown here.";
      String many = " replies are withheld: they are counted in the text, and not shown here.";
      html.element("p", replies + (replies == 1 ? one : many));
    }
  }

  /** What the script filters by; without it they do nothing, and are not shown. */
  private void tools() {
    html.start("div", "class", "tools", "id", "tools", "hidden", "");
    html.start("label").text("State ").empty("input", "type", "search", "id", "find").end();
    html.start("label").text("Regional group ").start("select", "id", "group");
    html.element("option", "all", "value", "");
    Stream.of(RegionalGroup.values())
        .map(RegionalGroup::title)
        .forEach(title -> html.element("option", title, "value", title));
    html.end().end();
    html.start("label").text("Reported ").start("select", "id", "measure");
    html.element("option", "any measure", "value", "").end().end();
    html.start("label").text("Read as a table ").start("select", "id", "section");
    html.element("option", "all as strips", "value", "").end().end();
    html.element("p", "", "role", "status", "id", "shown").end();
  }

  private void groups(HeatMap map) {
    html.start("div", "class", "table", "tabindex", "0", "role", "group");
    html.start("table", "class", "heat", "id", "groups");
    html.element("caption", "Share of each regional group’s respondents that reported a measure");
    html.start("thead").start("tr").element("th", "Regional group", "scope", "col");
    html.element("th", "Replied", "scope", "col").start("th", "scope", "col");
    html.element("span", "Measures", "class", "vh");
    map.heads();
    html.end().end().end().start("tbody");
    for (RegionalGroup group : RegionalGroup.values()) {
      List<Contributor> members =
          states.stream()
              .filter(s -> s.contribution().responded() && s.group().equals(group.title()))
              .toList();
      html.start("tr").element("th", group.title(), "scope", "row");
      html.element("td", "" + members.size(), "class", "r").start("td");
      if (!members.isEmpty()) {
        map.strip(group.title(), members);
      }
      html.end().end();
    }
    html.end().end().end();
  }

  private void table(String id, String what, List<Contributor> rows, HeatMap map) {
    html.start("div", "class", "table", "tabindex", "0", "role", "group");
    html.start("table", "class", "heat", "id", id);
    html.element("caption", what.equals("State") ? "Each State" : "Each entity", "class", "vh");
    html.start("thead").start("tr");
    head(what);
    if (id.equals("states")) {
      head("Regional group");
    }
    head("Reply");
    head("Measures");
    html.start("th", "scope", "col").element("span", "Heat map", "class", "vh");
    map.heads();
    html.end().end().end().start("tbody");
    rows.forEach(r -> row(r, id.equals("states"), map));
    html.end().end().end();
  }

  private void head(String title) {
    html.start("th", "scope", "col").element("button", title, "type", "button").end();
  }

  private void row(Contributor of, boolean state, HeatMap map) {
    html.start("tr", "data-k", of.key()).start("th", "scope", "row");
    html.element("a", of.name(), "href", "#" + of.anchor()).end();
    if (state) {
      html.element("td", of.group());
    }
    html.element("td", of.received().map(LocalDate::toString).orElse(""));
    html.element("td", "" + of.measures(), "class", "r").start("td");
    map.strip(of);
    html.end().end();
  }
}
