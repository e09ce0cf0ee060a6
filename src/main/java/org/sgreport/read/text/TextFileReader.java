package org.sgreport.read.text;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ForeignFile;
import org.sgreport.read.Reader;

/** Text as it is copied from an issued document: {@code .txt}. */
public final class TextFileReader implements Reader {
  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  @Override
  public Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics) {
    return file.text(diagnostics).map(TextReader::read);
  }
}
