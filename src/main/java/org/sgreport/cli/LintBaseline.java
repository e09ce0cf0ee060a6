package org.sgreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.print.KeptDiagnostics;

/** What lint found before and was kept, so that only what is new is told. */
final class LintBaseline {
  static final Rule GONE = Rule.info("lint/baseline-gone");

  private LintBaseline() {}

  /** Those that the file does not list, and an info for each entry of the file that is gone. */
  static Diagnostics without(String file, Diagnostics found, Environment environment) {
    Path path = environment.path(file);
    KeptDiagnostics kept = read(path, file);
    Diagnostics others = new Diagnostics();
    for (Diagnostic diagnostic : found.sorted()) {
      if (!kept.takes(diagnostic)) {
        others.add(diagnostic);
      }
    }
    kept.left().forEach(k -> others.add(gone(k, environment.shown(path))));
    return others;
  }

  private static KeptDiagnostics read(Path path, String file) {
    try {
      return KeptDiagnostics.read(Files.readString(path));
    } catch (IOException e) {
      throw new Refusal(file + " is no kept output of lint --format json");
    }
  }

  private static Diagnostic gone(KeptDiagnostics.Kept kept, String file) {
    return GONE.at(
        Span.ofFile(file),
        kept.rule() + " no longer finds in " + kept.path() + " that " + kept.message(),
        "keep the output of lint --format json anew");
  }
}
