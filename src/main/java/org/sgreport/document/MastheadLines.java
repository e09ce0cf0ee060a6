package org.sgreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.model.Masthead;
import org.sgreport.model.Status;
import org.sgreport.text.Words;

/**
 * The right column of the masthead: distribution, date, original language, and what is not final.
 */
public record MastheadLines(
    String distribution, String date, String original, List<String> status) {
  public MastheadLines {
    status = List.copyOf(status);
  }

  /** What is not known is empty. */
  public static MastheadLines of(Masthead masthead) {
    return new MastheadLines(
        line("Distr.: ", masthead.distribution()),
        masthead.date().map(Words::date).orElse(""),
        line("Original: ", masthead.language()),
        status(masthead.status()));
  }

  /** Empty where it is not known, as in a document of somebody else. */
  private static String line(String label, String text) {
    return text.isEmpty() ? "" : label + text;
  }

  private static List<String> status(Status status) {
    return switch (status) {
      case DRAFT -> List.of("Draft");
      case SPECIMEN ->
          List.of("Specimen", "Compiled from published facts;", "not an official document");
      case FINAL -> List.of();
    };
  }

  /** What a line of the masthead says of the status; empty for a line that says nothing of it. */
  public static Optional<Status> statusOf(String line) {
    return Stream.of(Status.values()).filter(s -> status(s).indexOf(line) == 0).findFirst();
  }

  /** Those that say something, in their order. */
  public List<String> all() {
    List<String> lines = new ArrayList<>(List.of(distribution, date, original));
    lines.addAll(status);
    lines.removeIf(String::isEmpty);
    return lines;
  }
}
