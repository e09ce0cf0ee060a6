package org.sgreport.print;

import java.util.Map;
import java.util.stream.Collectors;
import org.sgreport.tally.Grid;

/** Several grids under titles, in one of the formats of tallies. */
public final class SectionsPrinter {
  private SectionsPrinter() {}

  /** JSON becomes one object with the titles as keys; the others, one grid after another. */
  public static String print(Map<String, Grid> sections, GridPrinter format, int width) {
    if (format instanceof JsonGridPrinter) {
      return Json.print(
          json -> {
            json.writeStartObject();
            for (Map.Entry<String, Grid> section : sections.entrySet()) {
              json.writeFieldName(section.getKey());
              JsonGridPrinter.write(section.getValue(), json);
            }
            json.writeEndObject();
          });
    }
    if (format instanceof HtmlGridPrinter) {
      return HtmlGridPrinter.page(sections);
    }
    return sections.entrySet().stream()
        .map(s -> title(s.getKey(), format) + format.print(s.getValue(), width))
        .collect(Collectors.joining("\n"));
  }

  private static String title(String title, GridPrinter format) {
    return format instanceof MarkdownGridPrinter ? "## " + title + "\n\n" : "";
  }
}
