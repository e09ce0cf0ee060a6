package org.sgreport.write.evidence;

import java.util.List;
import org.sgreport.write.html.Anchors;
import org.sgreport.write.html.Html;

/** Writes what lint doubts, each with the place that it is about. */
final class DoubtList {
  private final Html html;
  private final Anchors anchors;

  DoubtList(Html html, Anchors anchors) {
    this.html = html;
    this.anchors = anchors;
  }

  void write(List<PageContent.Doubt> doubts) {
    if (doubts.isEmpty()) {
      html.element("p", "None.");
      return;
    }
    html.start("ul", "class", "doubts");
    doubts.forEach(this::doubt);
    html.end();
  }

  private void doubt(PageContent.Doubt doubt) {
    html.start("li").element("strong", doubt.severity()).text(" ");
    String anchor = anchors.ofName(doubt.where());
    if (anchor.isEmpty()) {
      html.text(doubt.where());
    } else {
      html.element("a", doubt.where(), "href", "#" + anchor);
    }
    html.text(doubt.where().isEmpty() ? "" : ": ").text(doubt.message()).text(". ");
    html.element("span", doubt.help(), "class", "help").text(" ");
    html.element("code", doubt.rule()).end();
  }
}
