package org.sgreport.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong. The message is lower case, without a full stop, and can be read by
 * itself; the help is one imperative sentence; the notes say what bears on it elsewhere.
 */
public record Diagnostic(
    Severity severity, String rule, Span span, String message, String help, List<String> notes)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    if (message.isBlank() || help.isBlank()) {
      throw new IllegalArgumentException("a diagnostic needs a message and a help: " + rule);
    }
    notes = List.copyOf(notes);
  }

  public Diagnostic note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Diagnostic(severity, rule, span, message, help, more);
  }

  /** By path, line, column, rule. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
