package org.sgreport.print;

import java.util.List;
import org.sgreport.compare.Change;
import org.sgreport.write.html.ChangesHtml;
import org.sgreport.write.html.HtmlPage;

/** A page for a browser: what went struck through, what came underlined. */
final class HtmlChangePrinter implements ChangePrinter {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public String print(List<Change> changes) {
    return HtmlPage.of(
        "en",
        "Changes",
        "<main class=\"sheet plain\">\n<h1>Changes</h1>\n" + ChangesHtml.of(changes) + "</main>\n");
  }
}
