package org.sgreport.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Path;
import java.util.List;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;

/** Puts other lines into text files, or shows as a unified diff what they would be. */
final class Rewriting {
  private static final int CONTEXT = 1;

  private final Environment environment;
  private final boolean onlyShow;

  Rewriting(Environment environment, boolean onlyShow) {
    this.environment = environment;
    this.onlyShow = onlyShow;
  }

  /** What is done is reported as a word and the path. */
  void deliver(String path, List<String> before, List<String> after, String done) {
    if (onlyShow) {
      var patch = DiffUtils.diff(before, after);
      UnifiedDiffUtils.generateUnifiedDiff(path, path, before, patch, CONTEXT)
          .forEach(line -> environment.out().print(line + "\n"));
      return;
    }
    Path file = environment.path(path);
    Outputs.rewrite(environment, file, String.join("\n", after));
    environment.err().println(done);
  }
}
