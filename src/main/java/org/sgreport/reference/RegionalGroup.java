package org.sgreport.reference;

import java.util.Locale;

/**
 * The regional groups of Member States, as the Department for General Assembly and Conference
 * Management lists them. Türkiye and the United States are counted where they are for elections;
 * Kiribati is counted with Asia and the Pacific.
 */
public enum RegionalGroup {
  AFRICA("African States"),
  ASIA_PACIFIC("Asia-Pacific States"),
  EASTERN_EUROPE("Eastern European States"),
  LATIN_AMERICA_AND_CARIBBEAN("Latin American and Caribbean States"),
  WESTERN_EUROPE_AND_OTHERS("Western European and other States");

  private final String title;

  RegionalGroup(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  static RegionalGroup of(String key) {
    return valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
