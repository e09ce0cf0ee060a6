package org.sgreport.load;

import java.nio.file.Path;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.source.Mapping;
import org.sgreport.source.Sources;
import org.sgreport.source.YamlReader;

/** One input file, read by itself, so that files can be read side by side. */
record FileRead<T>(Optional<T> value, Diagnostics found) {
  /** Empty, with diagnostics, where the file is in error. */
  static <T> FileRead<T> of(Path file, InputKind<T> kind, Sources sources) {
    Diagnostics found = new Diagnostics();
    Optional<T> value =
        sources
            .read(file, found)
            .flatMap(source -> YamlReader.read(source, found))
            .flatMap(
                node -> {
                  new ShapeChecker(found).check(node, kind.shape(), "the file");
                  return found.hasErrors()
                      ? Optional.empty()
                      : Optional.of(kind.read(new Reading((Mapping) node)));
                });
    return new FileRead<>(value, found);
  }
}
