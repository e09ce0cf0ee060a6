package org.sgreport.draft.markdown;

/**
 * What can be referred to: its number (38, IV.B, II), and the label of the annex that it stands in,
 * empty in the body. The number of a lone annex or table is empty.
 */
record Target(Kind kind, String number, String annex) {
  /** The word before a number: in the running sentence, and in parentheses and notes. */
  enum Kind {
    PARAGRAPH("paragraph", "para"),
    CHAPTER("chapter", "chap"),
    SECTION("section", "sect"),
    ANNEX("annex", ""),
    TABLE("table", "");

    private final String word;
    private final String stem;

    Kind(String word, String stem) {
      this.word = word;
      this.stem = stem;
    }

    String word(boolean several, boolean abbreviated) {
      String plural = several ? "s" : "";
      if (!abbreviated || stem.isEmpty()) {
        return word.equals("annex") && several ? "annexes" : word + plural;
      }
      return stem + plural + ".";
    }

    /** Whether the number is part of a label that is typed, as that of a table. */
    boolean isLabelled() {
      return stem.isEmpty();
    }
  }
}
