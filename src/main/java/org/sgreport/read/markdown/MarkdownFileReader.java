package org.sgreport.read.markdown;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ForeignFile;
import org.sgreport.read.Reader;

/** Markdown as archives keep reports: {@code .md}. */
public final class MarkdownFileReader implements Reader {
  @Override
  public List<String> endings() {
    return List.of(".md");
  }

  @Override
  public Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics) {
    return file.text(diagnostics).map(MarkdownFormReader::read).map(ForeignDocument::new);
  }
}
