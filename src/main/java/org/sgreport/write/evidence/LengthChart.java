package org.sgreport.write.evidence;

import java.util.List;
import org.sgreport.document.Document;
import org.sgreport.document.WordCount;
import org.sgreport.write.html.Html;

/** Writes the words by chapter, and how far all of them go towards the limit. */
final class LengthChart {
  private static final int WIDTH = 300;

  /** It is as wide as there is room. */
  private static final String[] ATTRIBUTES = {
    "width",
    "" + WIDTH,
    "height",
    "12",
    "viewBox",
    "0 0 " + WIDTH + " 12",
    "preserveAspectRatio",
    "none",
    "aria-hidden",
    "true"
  };

  private final Html html;

  LengthChart(Html html) {
    this.html = html;
  }

  void write(Document document, int limit) {
    List<WordCount.Part> parts = WordCount.of(document);
    int all = parts.stream().mapToInt(WordCount.Part::words).sum();
    int longest = parts.stream().mapToInt(WordCount.Part::words).max().orElse(1);
    html.element("p", all + " words of " + limit + (all > limit ? ", over the limit" : ""));
    bar(all, Math.max(limit, all), all > limit ? "over" : "f");
    html.start("table", "class", "grid").start("thead").start("tr");
    html.element("th", "Chapter", "scope", "col").element("th", "Words", "scope", "col");
    html.element("th", "Share", "scope", "col").end().end().start("tbody");
    for (WordCount.Part part : parts) {
      html.start("tr").element("th", part.title(), "scope", "row");
      html.element("td", "" + part.words(), "class", "r").start("td");
      bar(part.words(), longest, "f");
      html.end().end();
    }
    html.end().end();
  }

  private void bar(int words, int whole, String kind) {
    html.start("svg", ATTRIBUTES);
    html.empty("rect", "class", "g", "width", "" + WIDTH, "height", "12");
    long width = Math.round((double) WIDTH * words / Math.max(1, whole));
    html.empty("rect", "class", kind, "width", "" + width, "height", "12");
    html.end();
  }
}
