package org.sgreport.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a file that has no lines: the page, from 1, or 0 where the file does not say; how many
 * parts of the document come before; and the part as a reader would name it, such as "para. 17",
 * empty for the page as a whole.
 */
public record DocumentPlace(int page, int order, String part) implements Comparable<DocumentPlace> {
  private static final Comparator<DocumentPlace> ORDER =
      Comparator.comparingInt(DocumentPlace::page)
          .thenComparingInt(DocumentPlace::order)
          .thenComparing(DocumentPlace::part);

  /** "p. 4, para. 17"; empty where nothing is known. */
  public String name() {
    return Stream.concat(page == 0 ? Stream.of() : Stream.of("p. " + page), List.of(part).stream())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Override
  public int compareTo(DocumentPlace other) {
    return ORDER.compare(this, other);
  }
}
