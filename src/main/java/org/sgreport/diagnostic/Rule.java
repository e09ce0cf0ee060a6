package org.sgreport.diagnostic;

import java.util.List;

/**
 * What a diagnostic is about, such as {@code states/unknown-state}: area, then the bad thing. An id
 * is never renamed; its page is at {@code docs/rules/<id>.md}.
 */
public record Rule(String id, Severity severity) {
  public static Rule error(String id) {
    return new Rule(id, Severity.ERROR);
  }

  public static Rule warning(String id) {
    return new Rule(id, Severity.WARNING);
  }

  public static Rule info(String id) {
    return new Rule(id, Severity.INFO);
  }

  public Diagnostic at(Span span, String message, String help) {
    return new Diagnostic(severity, id, span, message, help, List.of());
  }
}
