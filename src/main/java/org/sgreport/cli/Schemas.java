package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.load.InputKinds;
import org.sgreport.print.SchemaPrinter;
import org.sgreport.source.Source;

/** The folder of JSON Schemas, which must be those of this program. */
final class Schemas {
  static final Rule OUTDATED = Rule.warning("schemas/outdated");

  private Schemas() {}

  static void check(Path folder, Session session) {
    for (InputKinds.Declared kind : InputKinds.declared()) {
      Path file = folder.resolve(fileName(kind));
      String there =
          Files.exists(file)
              ? session.sources().read(file, session.diagnostics()).map(Source::text).orElse("")
              : "";
      if (!there.replace("\r\n", "\n").equals(SchemaPrinter.print(kind))) {
        session
            .diagnostics()
            .add(
                OUTDATED.at(
                    Span.ofFile(session.sources().shown(file)),
                    "this is not the schema that the program checks by",
                    "run sgreport schema -o " + session.sources().shown(folder)));
      }
    }
  }

  /** Writes all of them to a folder. */
  static void write(Path folder, Environment environment) {
    for (InputKinds.Declared kind : InputKinds.declared()) {
      Outputs.write(environment, folder.resolve(fileName(kind)), SchemaPrinter.print(kind));
    }
  }

  private static String fileName(InputKinds.Declared kind) {
    return kind.name() + ".json";
  }
}
