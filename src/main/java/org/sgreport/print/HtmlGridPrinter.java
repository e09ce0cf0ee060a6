package org.sgreport.print;

import java.util.Map;
import org.sgreport.tally.Grid;
import org.sgreport.write.html.GridHtml;
import org.sgreport.write.html.Html;
import org.sgreport.write.html.HtmlPage;

/** A page for a browser, in the look of the page of a report. */
final class HtmlGridPrinter implements GridPrinter {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public String print(Grid grid, int width) {
    return page(Map.of("", grid));
  }

  /** Several grids, each under its title unless that is empty. */
  static String page(Map<String, Grid> sections) {
    Html html = new Html();
    html.start("main", "class", "sheet plain").element("h1", "sgreport");
    sections.forEach(
        (title, grid) -> {
          html.unlessEmpty("h2", title);
          GridHtml.write(html, grid, title);
        });
    html.end();
    return HtmlPage.of("en", "sgreport", html.written());
  }
}
