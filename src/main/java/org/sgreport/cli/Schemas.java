package org.sgreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sgreport.cli.output.CommandRun;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.load.InputKinds;
import org.sgreport.print.SchemaPrinter;
import org.sgreport.source.Source;

/** The folder of JSON Schemas, which must be those of this program. */
final class Schemas {
  static final Rule OUTDATED = Rule.warning("schemas/outdated");

  private Schemas() {}

  static void check(Path folder, CommandRun run) {
    for (InputKinds.Declared kind : InputKinds.declared()) {
      Path file = folder.resolve(fileName(kind));
      String there =
          Files.exists(file)
              ? run.sources().read(file, run.diagnostics()).map(Source::text).orElse("")
              : "";
      if (!there.replace("\r\n", "\n").equals(SchemaPrinter.print(kind))) {
        run.diagnostics()
            .add(
                OUTDATED.at(
                    Span.ofFile(run.sources().shown(file)),
                    "this is not the schema that the program checks by",
                    "run sgreport schema -o " + run.sources().shown(folder)));
      }
    }
  }

  /** Writes all of them to a folder. */
  static void write(Path folder, Environment environment) {
    for (InputKinds.Declared kind : InputKinds.declared()) {
      Outputs.write(environment, folder.resolve(fileName(kind)), SchemaPrinter.print(kind));
    }
  }

  /** Where a new report folder finds them: beside it, if they are there, or in it. */
  static String seenFrom(Path report) {
    return Files.isDirectory(report.resolveSibling("schemas")) ? "../schemas" : "schemas";
  }

  /**
   * Writes the files of a new report folder, by path in it, and the schemas if it needs its own.
   */
  static void writeWith(Map<String, String> files, Path report, Environment environment) {
    files.forEach((path, text) -> Outputs.write(environment, report.resolve(path), text));
    if (seenFrom(report).equals("schemas")) {
      write(report.resolve("schemas"), environment);
    }
  }

  private static String fileName(InputKinds.Declared kind) {
    return kind.name() + ".json";
  }
}
