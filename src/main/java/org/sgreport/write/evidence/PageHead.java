package org.sgreport.write.evidence;

import org.sgreport.model.Masthead;
import org.sgreport.write.html.Html;

/**
 * Writes what frames the views of a page: the head that leads to them, and the pane at the side.
 */
final class PageHead {
  private final Html html;

  PageHead(Html html) {
    this.html = html;
  }

  void write(Masthead masthead, boolean changes) {
    html.element("a", "Skip to the report", "class", "skip", "href", "#main");
    html.start("header", "class", "bar").start("p");
    html.unlessEmpty("strong", masthead.symbols()).text(" ").text(masthead.title()).end();
    html.start("nav", "aria-label", "Views");
    link("report", "Report");
    link("replies", "Who reported what");
    link("map", "Map");
    link("draft", "Length and doubts");
    if (changes) {
      link("changes", "Changes");
    }
    link("measures", "Measures");
    link("sources", "Replies and facts");
    html.end().end();
  }

  private void link(String view, String title) {
    html.element("a", title, "href", "#" + view);
  }

  /** Empty until something is pointed at. */
  void aside() {
    html.start("aside", "id", "pane", "aria-label", "Evidence", "hidden", "");
    html.start("div", "class", "panehead");
    html.element("p", "Evidence", "id", "panetitle", "tabindex", "-1");
    html.element("button", "Close", "type", "button", "id", "close").end();
    html.start("div", "id", "panebody").start("p", "class", "hint");
    html.text(
        "Point at underlined words, or go to them with Tab and press Enter, to see what they");
    html.text(" rest on.").end().end().end();
    html.element("div", "", "id", "tip", "hidden", "", "aria-hidden", "true");
  }
}
