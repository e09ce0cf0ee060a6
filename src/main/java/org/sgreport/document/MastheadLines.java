package org.sgreport.document;

import java.util.ArrayList;
import java.util.List;
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

  /** A date that is not known is empty. */
  public static MastheadLines of(Masthead masthead) {
    return new MastheadLines(
        "Distr.: " + masthead.distribution(),
        masthead.date().map(Words::date).orElse(""),
        "Original: " + masthead.language(),
        status(masthead.status()));
  }

  private static List<String> status(Status status) {
    return switch (status) {
      case DRAFT -> List.of("Draft");
      case SPECIMEN ->
          List.of("Specimen", "Compiled from published facts;", "not an official document");
      case FINAL -> List.of();
    };
  }

  /** Those that say something, in their order. */
  public List<String> all() {
    List<String> lines = new ArrayList<>(List.of(distribution, date, original));
    lines.addAll(status);
    lines.removeIf(String::isEmpty);
    return lines;
  }
}
