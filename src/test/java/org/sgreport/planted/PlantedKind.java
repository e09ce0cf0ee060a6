package org.sgreport.planted;

import java.util.List;
import org.sgreport.support.Folders;

/** A way to plant an error: a line of {@code lint/planted.tsv}. */
record PlantedKind(String name, String how, String what, String replacement) {
  static List<PlantedKind> all() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/lint/planted.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t", -1))
        .map(c -> new PlantedKind(c[0], c[1], c[2], c.length > 3 ? c[3] : ""))
        .toList();
  }
}
