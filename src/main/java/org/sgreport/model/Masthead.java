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
    Paper paper,
    Optional<Joint> joint) {

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

  /** The second of two organs that receive one report, with its own symbol, session and item. */
  public record Joint(String symbol, String organ, String body, Session session, AgendaItem item) {}

  /** The symbol, or both: "A/80/82–E/2025/63" (issued joint documents). */
  public String symbols() {
    return joint
        .filter(j -> !j.symbol().isEmpty())
        .map(j -> symbol + "–" + j.symbol())
        .orElse(symbol);
  }
}
