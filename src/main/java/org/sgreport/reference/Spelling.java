package org.sgreport.reference;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The spelling of the United Nations list, by other spellings. */
public final class Spelling {
  private static final Map<String, String> RIGHT =
      Table.rows("spellings.tsv").stream().collect(Collectors.toMap(r -> r[0], r -> r[1]));

  private Spelling() {}

  /** Empty for a word that the table has not, or that is spelled so. */
  public static Optional<String> right(String word) {
    return Optional.ofNullable(RIGHT.get(word));
  }
}
