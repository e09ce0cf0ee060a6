package org.sgreport.print;

import java.util.List;
import java.util.Optional;

/** Every format of changes, in alphabetical order. */
public final class ChangePrinters {
  public static final List<ChangePrinter> ALL =
      List.of(
          new HtmlChangePrinter(),
          new JsonChangePrinter(),
          new MarkdownChangePrinter(),
          new TextChangePrinter());

  private ChangePrinters() {}

  public static Optional<ChangePrinter> find(String name) {
    return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
