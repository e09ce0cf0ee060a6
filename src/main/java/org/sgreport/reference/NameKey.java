package org.sgreport.reference;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.text.Folding;

/**
 * A name as it is compared: without case, accents, marks, small words and blanks, and with words
 * that are often cut short written out, so that "St. Kitts &amp; Nevis" is "Saint Kitts and Nevis".
 */
final class NameKey {
  private static final Map<String, String> WRITTEN_OUT =
      Map.of(
          "st", "saint",
          "ste", "saint",
          "rep", "republic",
          "dem", "democratic",
          "fed", "federated",
          "is", "islands",
          "isl", "islands",
          "un", "united nations",
          "org", "organization");

  private static final Set<String> PASSED_OVER = Set.of("", "and", "of", "the");

  private NameKey() {}

  static String of(String name) {
    return words(name).collect(Collectors.joining());
  }

  /** The words that are compared, in their order. */
  static Stream<String> words(String name) {
    return Stream.of(Folding.key(name).split(" "))
        .filter(w -> !PASSED_OVER.contains(w))
        .map(w -> WRITTEN_OUT.getOrDefault(w, w));
  }

  /**
   * What precedes the name where its parts are exchanged, as in lists and indexes: "Korea, Republic
   * of", "Bolivia (Plurinational State of)".
   */
  static String turned(String name) {
    String[] parts = name.strip().split("\\s*[,(]\\s*", 2);
    return parts.length < 2 ? name : parts[1].replaceFirst("\\)\\s*$", "") + " " + parts[0];
  }
}
