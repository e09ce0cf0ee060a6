package org.sgreport.read;

import java.util.Map;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;

/** Markdown as archives keep reports: {@code .md}. */
public final class MarkdownFileReader implements Reader {
  @Override
  public String ending() {
    return ".md";
  }

  @Override
  public Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics) {
    return file.text(diagnostics)
        .map(source -> new ForeignDocument(MarkdownFormReader.read(source), Map.of()));
  }
}
