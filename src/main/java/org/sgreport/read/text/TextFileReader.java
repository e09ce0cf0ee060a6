package org.sgreport.read.text;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ForeignFile;
import org.sgreport.read.ReadRules;
import org.sgreport.read.Reader;
import org.sgreport.source.Source;

/** Text as it is copied from an issued document: {@code .txt}. */
public final class TextFileReader implements Reader {
  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  @Override
  public Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics) {
    return file.text(diagnostics)
        .filter(s -> isFilled(s, file.shown(), diagnostics))
        .map(s -> TextReader.read(s, diagnostics));
  }

  private static boolean isFilled(Source source, String shown, Diagnostics diagnostics) {
    boolean filled = !source.lines().stream().allMatch(String::isBlank);
    if (!filled) {
      diagnostics.add(
          ReadRules.EMPTY.at(
              Span.ofFile(shown), "the file holds no words", "save the document as text again"));
    }
    return filled;
  }
}
