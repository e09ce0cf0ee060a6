package org.sgreport.ooxml;

/**
 * Space above and below paragraphs and the height of their lines, in twips, by where they stand.
 */
public enum Space {
  HEADER_CELL("w:after", "80"),
  UNITED_NATIONS("w:after", "80", "w:line", "300", "w:lineRule", "exact"),
  SYMBOL("w:after", "80", "w:line", "240", "w:lineRule", "atLeast"),
  ORGAN("w:before", "109"),
  DISTRIBUTION("w:before", "240"),
  EMBLEM("w:before", "120", "w:line", "240", "w:lineRule", "atLeast"),
  COVER_RULE("w:after", "80", "w:line", "160", "w:lineRule", "exact"),
  COVER_NOTE("w:line", "210", "w:lineRule", "exact"),
  SUMMARY_HEAD("w:before", "240", "w:after", "120"),
  CONTENTS("w:after", "120"),
  NO_HEIGHT("w:line", "20", "w:lineRule", "exact"),
  CELL("w:before", "40", "w:after", "40"),
  KEY("w:before", "60"),
  NOTE_RULE("w:after", "80"),
  BAR_CODE("w:before", "80", "w:line", "210", "w:lineRule", "exact"),
  END_RULE_BELOW_TABLE("w:before", "360", "w:line", "120", "w:lineRule", "exact"),
  END_RULE("w:before", "600", "w:line", "120", "w:lineRule", "exact");

  private final String[] attributes;

  Space(String... attributes) {
    this.attributes = attributes;
  }

  void write(Xml xml) {
    xml.empty("w:spacing", attributes);
  }
}
