package org.sgreport.read.text;

import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.read.ForeignDocument;
import org.sgreport.source.Source;

/** Reads a report from plain text as it is copied from an issued document. */
public final class TextReader {
  private TextReader() {}

  /** Adds a warning for each note whose mark is not found. */
  public static ForeignDocument read(Source source, Diagnostics diagnostics) {
    return new ForeignDocument(PagedText.of(source, diagnostics), TextSum.of(source), List.of());
  }
}
