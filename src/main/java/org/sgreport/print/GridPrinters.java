package org.sgreport.print;

import java.util.List;
import java.util.Optional;

/** Every format of tallies, in alphabetical order. */
public final class GridPrinters {
  public static final List<GridPrinter> ALL =
      List.of(
          new CsvGridPrinter(),
          new HtmlGridPrinter(),
          new JsonGridPrinter(),
          new MarkdownGridPrinter(),
          new TableGridPrinter());

  private GridPrinters() {}

  /** As the command line calls them. */
  public static List<String> names() {
    return ALL.stream().map(GridPrinter::name).toList();
  }

  public static Optional<GridPrinter> find(String name) {
    return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
