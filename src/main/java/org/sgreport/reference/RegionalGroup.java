package org.sgreport.reference;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The regional groups of Member States, as the Department for General Assembly and Conference
 * Management lists them. Türkiye and the United States are counted where they are for elections;
 * Kiribati is counted with Asia and the Pacific.
 */
public enum RegionalGroup {
  AFRICA,
  ASIA_PACIFIC,
  EASTERN_EUROPE,
  LATIN_AMERICA_AND_CARIBBEAN,
  WESTERN_EUROPE_AND_OTHERS;

  /** Read at the first title: most runs print none. */
  private static final class Titles {
    static final Map<RegionalGroup, String> ALL =
        Table.rows("regional-groups.tsv").stream()
            .collect(Collectors.toMap(r -> of(r[0]), r -> r[1]));
  }

  public String title() {
    return Titles.ALL.get(this);
  }

  static RegionalGroup of(String key) {
    return valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
