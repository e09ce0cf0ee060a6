package org.sgreport.read;

import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;

/** Reads documents of others that are in one format. */
public interface Reader {
  /** How its files end, such as {@code .docx}. */
  List<String> endings();

  /** Empty, with diagnostics, for a file that is not in the format. */
  Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics);
}
