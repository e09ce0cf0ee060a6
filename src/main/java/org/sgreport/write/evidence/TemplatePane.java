package org.sgreport.write.evidence;

import java.util.List;
import java.util.TreeMap;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.write.html.Anchors;
import org.sgreport.write.html.Html;

/** Writes a template beside the report: each line leads to what it prints. */
final class TemplatePane {
  private final Html html;
  private final Anchors anchors;
  private final TreeMap<Integer, String> printed = new TreeMap<>();

  TemplatePane(Html html, Anchors anchors) {
    this.html = html;
    this.anchors = anchors;
  }

  void write(TemplateText template, List<Block> body) {
    body.forEach(block -> add(block, template.path()));
    String version = "" + template.version();
    html.start("aside", "id", "template", "aria-label", "Template", "data-version", version);
    html.start("p", "class", "head");
    if (template.editor().isPresent()) {
      html.element(
          "a",
          template.path(),
          "id",
          "editor",
          "href",
          at(template, 1),
          "data-at",
          editor(template));
    } else {
      html.element("span", template.path());
    }
    html.end().start("ol", "role", "list");
    for (int line = 1; line <= template.lines().size(); line++) {
      line(line, template.lines().get(line - 1));
    }
    html.end().end();
  }

  private static String editor(TemplateText template) {
    return template.editor().orElse("");
  }

  private static String at(TemplateText template, int line) {
    return editor(template).replace("{line}", "" + line);
  }

  /** Where a block begins; of several on one line, the first is gone to. */
  private void add(Block block, String path) {
    Span place = block.place();
    if (place.path().equals(path)) {
      printed.putIfAbsent(place.line(), anchors.of(block));
    }
    block.blocks().forEach(b -> add(b, path));
  }

  private void line(int number, String text) {
    var block = printed.floorEntry(number);
    String id = "t" + number;
    html.start("li", "id", id, "data-to", block == null ? "" : block.getValue());
    String begins = printed.getOrDefault(number, "");
    if (begins.isEmpty()) {
      html.element("span", "" + number, "class", "n");
    } else {
      html.element("a", "" + number, "class", "n", "href", "#" + begins);
    }
    html.text(" ").element("code", text).end();
  }
}
