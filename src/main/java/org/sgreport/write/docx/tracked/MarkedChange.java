package org.sgreport.write.docx.tracked;

/** What became of words, with the element that says so (ECMA-376, part 1, 17.13.5). */
enum MarkedChange {
  SAME(""),
  REMOVED("del"),
  ADDED("ins"),
  MOVED_AWAY("moveFrom"),
  MOVED_HERE("moveTo");

  private final String element;

  MarkedChange(String element) {
    this.element = element;
  }

  String element() {
    return element;
  }

  /** Whether the words are in the earlier state alone. */
  boolean isOfBefore() {
    return this == REMOVED || this == MOVED_AWAY;
  }
}
