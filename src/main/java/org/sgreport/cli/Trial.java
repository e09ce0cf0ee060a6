package org.sgreport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.compile.Compilation;
import org.sgreport.compile.Compiled;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.document.Document;

/** A report folder that is rendered once, in a folder of its own, before it is written. */
final class Trial {
  private final Environment environment;
  private final Map<String, String> files;
  private List<Diagnostic> found = List.of();

  Trial(Environment environment, Map<String, String> files) {
    this.environment = environment;
    this.files = files;
  }

  /** Empty where the folder does not render. */
  Optional<Document> rendered() {
    Path folder = folder();
    try {
      files.forEach((path, text) -> Outputs.write(environment, folder.resolve(path), text));
      Compilation compilation = new Compilation(folder);
      Optional<Document> document =
          compilation.compile(folder, Optional.empty()).map(Compiled::document);
      found = compilation.diagnostics().sorted();
      return document;
    } finally {
      delete(folder);
    }
  }

  /** What was wrong with it, at places in its files. */
  List<Diagnostic> found() {
    return found;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("sgreport");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
