package org.sgreport.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A tab-separated resource beside this package; its first line, beginning with #, names the
 * columns.
 */
final class Table {
  private Table() {}

  /** The rows, each with as many cells as there are columns; an empty cell is an empty string. */
  static List<String[]> rows(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own resource is broken: " + resource, e);
    }
  }
}
