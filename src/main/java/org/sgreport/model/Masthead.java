package org.sgreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is on the first page above the summary. A text that is not known is empty and is not
 * printed. A joint report has a second receiver.
 */
public record Masthead(
    Status status, Receiver receiver, Optional<Receiver> joint, Release release, Titles titles) {

  /** An organ that receives the report, with the symbol, session and item that it has for it. */
  public record Receiver(
      String symbol, String organ, String body, Session session, AgendaItem item) {}

  /**
   * The session that receives the report: "Sixty-ninth session", and for a commission where and
   * when.
   */
  public record Session(String name, String placeAndDates) {}

  /** "Item 27 of the provisional agenda", its cover note's document and its title. */
  public record AgendaItem(String number, String of, String document, String title) {}

  /** When and how the document comes out. */
  public record Release(
      Optional<LocalDate> date, String distribution, String language, Paper paper, Job job) {}

  /**
   * What conference services process the document under: 25-06262, V.16-03998 in Vienna; the number
   * is empty before they give one. The date is that of the processing.
   */
  public record Job(String number, Optional<LocalDate> date) {
    public static final Job NONE = new Job("", Optional.empty());

    /** The figures without the place and the hyphen, as bar codes have them: 2506262. */
    public String figures() {
      return number.replaceAll("\\D", "");
    }
  }

  /**
   * The title, "Report of the Secretary-General", and the note of a late submission; where there
   * are more such notes, paragraphs with a blank line between.
   */
  public record Titles(String title, String kind, String lateSubmission) {
    /** Says in report.yaml that the document has no such line, as sections of a budget. */
    public static final String NO_KIND = "none";
  }

  /** Letter for documents edited in New York, A4 for Vienna and Geneva. */
  public enum Paper {
    LETTER,
    A4
  }

  /** The same with another status. */
  public Masthead with(Status other) {
    return new Masthead(other, receiver, joint, release, titles);
  }

  public String symbol() {
    return receiver.symbol();
  }

  public String organ() {
    return receiver.organ();
  }

  /** The commission, where there is one. */
  public String body() {
    return receiver.body();
  }

  public Session session() {
    return receiver.session();
  }

  public AgendaItem item() {
    return receiver.item();
  }

  public Optional<LocalDate> date() {
    return release.date();
  }

  public String distribution() {
    return release.distribution();
  }

  /** That of the original. */
  public String language() {
    return release.language();
  }

  public Paper paper() {
    return release.paper();
  }

  public Job job() {
    return release.job();
  }

  public String title() {
    return titles.title();
  }

  public String kind() {
    return titles.kind();
  }

  public String lateSubmission() {
    return titles.lateSubmission();
  }

  /** The first receiver, and the second where there is one. */
  public List<Receiver> receivers() {
    return Stream.concat(Stream.of(receiver), joint.stream()).toList();
  }

  /** The symbol, or both: "A/80/82–E/2025/63" (issued joint documents). */
  public String symbols() {
    return receivers().stream()
        .map(Receiver::symbol)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("–"));
  }
}
