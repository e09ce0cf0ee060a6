package org.sgreport.write.docx.tracked;

import java.time.LocalDate;
import org.sgreport.document.Document;
import org.sgreport.ooxml.Package;

/** Who made the changes, and when, as the file says it. */
public record Reviser(String author, LocalDate date) {
  /** Of a report without a date, since changes and comments have one. */
  private static final LocalDate NO_DATE = Package.FIXED.toLocalDate();

  /** The date of the report, not of the clock: the same inputs give the same file. */
  public static LocalDate dateOf(Document document) {
    return document.masthead().date().orElse(NO_DATE);
  }
}
