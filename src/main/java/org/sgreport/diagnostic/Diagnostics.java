package org.sgreport.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The diagnostics of one run, collected by every stage. The same diagnostic counts once. */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Diagnostics others) {
    found.addAll(others.found);
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  public int count(Severity severity) {
    return (int) found.stream().filter(d -> d.severity() == severity).count();
  }

  /** By path, line, column, rule. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().toList();
  }
}
