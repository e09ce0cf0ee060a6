package org.sgreport.cli.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.MarkdownFormReader;
import org.sgreport.read.docx.DocxReader;
import org.sgreport.read.text.TextReader;
import org.sgreport.source.Source;

/** Documents of somebody else, read by what their names end with. */
public final class ForeignDocuments {
  private ForeignDocuments() {}

  /**
   * A Word file, plain text, or Markdown; empty, with diagnostics, if it cannot be read; tracked
   * changes are accepted, or rejected for the original.
   */
  public static Optional<ForeignDocument> read(
      Path path, boolean original, Environment environment, Session session) {
    String name = path.getFileName().toString();
    if (name.endsWith(".docx")) {
      return DocxReader.read(path, environment.shown(path), original, session.diagnostics());
    }
    Optional<Source> source = session.sources().read(path, session.diagnostics());
    return name.endsWith(".txt")
        ? source.map(TextReader::read)
        : source.map(s -> new ForeignDocument(MarkdownFormReader.read(s), Map.of()));
  }
}
