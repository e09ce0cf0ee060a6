package org.sgreport.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters, least first. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  /** As printed: "error". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
