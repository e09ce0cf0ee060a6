package org.sgreport.print;

import java.util.List;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Severity;

/** The last line of a run: "checked 36 files: 1 error, 0 warnings". */
final class ResultLine {
  private ResultLine() {}

  static String of(List<Diagnostic> diagnostics, int files) {
    String infos =
        count(diagnostics, Severity.INFO) == 0 ? "" : ", " + counted(diagnostics, Severity.INFO);
    return "checked "
        + plural(files, "file")
        + ": "
        + counted(diagnostics, Severity.ERROR)
        + ", "
        + counted(diagnostics, Severity.WARNING)
        + infos;
  }

  static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private static String counted(List<Diagnostic> diagnostics, Severity severity) {
    return plural(count(diagnostics, severity), severity.word());
  }

  private static String plural(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
