package org.sgreport.language.vocabulary;

/** A part of a document that a reference can name. */
public enum Part {
  PARAGRAPH,
  CHAPTER,
  SECTION,
  ANNEX,
  TABLE;

  /** Whether its number is part of a label that is printed, as that of a table. */
  public boolean isLabelled() {
    return this == ANNEX || this == TABLE;
  }
}
