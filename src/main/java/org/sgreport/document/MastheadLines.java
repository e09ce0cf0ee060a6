package org.sgreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sgreport.language.Languages;
import org.sgreport.language.vocabulary.FirstPageWords;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Masthead;
import org.sgreport.model.Status;

/**
 * The right column of the masthead: distribution, date, original language, and what is not final.
 */
public record MastheadLines(
    String distribution, String date, String original, List<String> status) {
  public MastheadLines {
    status = List.copyOf(status);
  }

  /** What is not known is empty. */
  public static MastheadLines of(Masthead masthead, Language language) {
    FirstPageWords words = language.firstPage();
    return new MastheadLines(
        line(words::distribution, masthead.distribution()),
        masthead.date().map(language::date).orElse(""),
        line(words::original, masthead.language()),
        status(masthead.status(), words));
  }

  /** Empty where it is not known, as in a document of others. */
  private static String line(UnaryOperator<String> labelled, String text) {
    return text.isEmpty() ? "" : labelled.apply(text);
  }

  private static List<String> status(Status status, FirstPageWords words) {
    return switch (status) {
      case DRAFT -> words.draft();
      case SPECIMEN -> words.specimen();
      case INVENTED -> words.invented();
      case FINAL -> List.of();
    };
  }

  /** What a line of the masthead says of the status; empty for a line that says nothing of it. */
  public static Optional<Status> statusOf(String line) {
    return Stream.of(Status.values()).filter(s -> begins(s, line)).findFirst();
  }

  /** Whether a line is one of those that say so. */
  public static boolean isStatus(String line) {
    return Stream.of(Status.values())
        .anyMatch(
            s -> Languages.ALL.stream().anyMatch(l -> status(s, l.firstPage()).contains(line)));
  }

  private static boolean begins(Status status, String line) {
    return Languages.ALL.stream().anyMatch(l -> status(status, l.firstPage()).indexOf(line) == 0);
  }

  /** Those that say something, in their order. */
  public List<String> all() {
    List<String> lines = new ArrayList<>(List.of(distribution, date, original));
    lines.addAll(status);
    lines.removeIf(String::isEmpty);
    return lines;
  }
}
