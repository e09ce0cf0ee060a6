package org.sgreport.read.docx;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ForeignFile;
import org.sgreport.read.Reader;

/** Word files: {@code .docx}. */
public final class WordFileReader implements Reader {
  @Override
  public List<String> endings() {
    return List.of(".docx", ".docm", ".dotx", ".dotm");
  }

  @Override
  public Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics) {
    return DocxReader.read(file.path(), file.shown(), file.original(), diagnostics);
  }
}
