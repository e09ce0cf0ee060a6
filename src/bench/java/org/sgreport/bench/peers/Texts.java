package org.sgreport.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the other programs are given: the paragraphs of a report, as Markdown. */
final class Texts {
  private Texts() {}

  static List<String> paragraphs(String file) throws IOException {
    return List.of(Files.readString(Path.of(file)).split("\n\n"));
  }
}
