package org.sgreport.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of src/test/resources/names: a form, the key it stands for, and who may be meant. */
public record TypedName(String typed, Optional<String> standsFor, List<String> suggested) {
  /** The rows of a table; one that begins with # is none. */
  public static Stream<TypedName> of(String table) {
    String rows = Folders.read(Folders.PROJECT.resolve("src/test/resources/names/" + table));
    return rows.lines().filter(l -> !l.startsWith("#")).map(TypedName::row);
  }

  private static TypedName row(String line) {
    String[] cells = line.split("\t", -1);
    return new TypedName(
        cells[0],
        Optional.of(cells[1]).filter(key -> !key.equals("-")),
        cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ")));
  }
}
