package org.sgreport.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands on the first page above the summary. A text that is not known is empty and leaves no
 * trace on the page.
 */
public record Masthead(
    Status status,
    String symbol,
    String organ,
    String body,
    Session session,
    AgendaItem item,
    Optional<LocalDate> date,
    String distribution,
    String language,
    String title,
    String kind,
    String lateSubmission,
    Paper paper) {

  /**
   * The session that receives the report: "Sixty-ninth session", and for a commission where and
   * when.
   */
  public record Session(String name, String placeAndDates) {}

  /** "Item 27 of the provisional agenda", its cover note's document and its title. */
  public record AgendaItem(String number, String of, String document, String title) {}

  /** Letter for documents edited in New York, A4 for Vienna and Geneva. */
  public enum Paper {
    LETTER,
    A4
  }
}
