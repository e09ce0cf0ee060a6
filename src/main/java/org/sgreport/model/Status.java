package org.sgreport.model;

import java.util.Locale;

/** Whether the document is for review, an example, or as submitted. */
public enum Status {
  DRAFT,
  SPECIMEN,
  /** An example whose replies are made up. */
  INVENTED,
  FINAL;

  public static Status of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
