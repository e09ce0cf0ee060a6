package org.sgreport.print;

import java.util.List;
import org.sgreport.compare.Change;

/** A page for a browser: what went struck through, what came underlined. */
final class HtmlChangePrinter implements ChangePrinter {
  private static final ChangeSections.Marks MARKS =
      new ChangeSections.Marks(
          "<h2>%s</h2>\n<ul>\n",
          "<li>%s</li>\n",
          new String[] {"<del>", "</del>"},
          new String[] {"<ins>", "</ins>"},
          "</ul>\n");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String print(List<Change> changes) {
    String body =
        changes.isEmpty()
            ? "<p>No change.</p>\n"
            : ChangeSections.print(
                changes.stream().map(c -> c.with(HtmlChangePrinter::escaped)).toList(), MARKS);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Changes</title></head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
