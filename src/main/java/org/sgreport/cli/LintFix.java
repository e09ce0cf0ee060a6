package org.sgreport.cli;

import java.nio.file.Path;

/** Mends what rules can mend safely. */
final class LintFix {
  LintFix(Environment environment, boolean diff) {}

  void fix(Path folder) {}
}
