package org.sgreport.language.vocabulary;

/** What comes above parts of a document: the heads of contents, annexes and tables. */
public record Labels(String contents, String paragraphs, String page, String annex, String table) {
  /** "Annex II", or "Annex" for one without a number. */
  public String annex(String number) {
    return (annex + " " + number).strip();
  }

  /** "Table 2", or "Table" for one without a number. */
  public String table(String number) {
    return (table + " " + number).strip();
  }
}
