package org.sgreport.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that the public guidelines on inclusive language advise against, and those instead. */
public final class Wording {
  private static final Map<String, String> INSTEAD =
      Table.rows("wording.tsv").stream().collect(Collectors.toMap(r -> r[0], r -> r[1]));

  private Wording() {}

  /** In small letters. */
  public static Set<String> words() {
    return INSTEAD.keySet();
  }

  public static Optional<String> instead(String word) {
    return Optional.ofNullable(INSTEAD.get(word.toLowerCase(Locale.ROOT)));
  }
}
