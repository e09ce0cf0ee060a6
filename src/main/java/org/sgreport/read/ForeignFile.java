package org.sgreport.read;

import java.nio.file.Path;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/**
 * A file of others, and how diagnostics show its path. Tracked changes are read as accepted, or as
 * rejected for the original.
 */
public record ForeignFile(Path path, String shown, boolean original, Sources sources) {
  /** The file as text; empty, with diagnostics, where it is none. */
  public Optional<Source> text(Diagnostics diagnostics) {
    return sources.read(path, diagnostics);
  }
}
