package org.sgreport.load;

import java.nio.file.Path;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.source.Mapping;
import org.sgreport.source.Memory;
import org.sgreport.source.Node;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;
import org.sgreport.source.YamlReader;

/** One input file, read by itself, so that files can be read side by side. */
record FileRead<T>(Optional<T> value, Diagnostics found) {
  /** Empty, with diagnostics, where the file is in error, or a link out of the folder. */
  static <T> FileRead<T> of(Path folder, Path file, InputKind<T> kind, Sources sources) {
    Diagnostics found = new Diagnostics();
    Optional<T> value =
        sources.readWithin(folder, file, found).flatMap(source -> read(source, kind, found));
    return new FileRead<>(value, found);
  }

  /** Empty where anything is in error, what was found before included. */
  static <T> Optional<T> read(Source source, InputKind<T> kind, Diagnostics found) {
    FileRead<T> read =
        Memory.of(new Key(source.path(), source.text(), kind), () -> read(source, kind));
    found.addAll(read.found());
    return found.hasErrors() ? Optional.empty() : read.value();
  }

  private static <T> FileRead<T> read(Source source, InputKind<T> kind) {
    Diagnostics found = new Diagnostics();
    Optional<Node> node = YamlReader.read(source, found);
    node.ifPresent(n -> new ShapeChecker(source, found).check(n, kind.shape(), "the file"));
    return new FileRead<>(
        found.hasErrors() ? Optional.empty() : node.map(n -> kind.read(new Reading((Mapping) n))),
        found);
  }

  /** All that reading a file depends on. */
  private record Key(String path, String text, InputKind<?> kind) {}
}
