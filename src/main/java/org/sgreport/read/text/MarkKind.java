package org.sgreport.read.text;

import java.util.regex.Pattern;

/** What a mark that is alone on its line can be of. */
enum MarkKind {
  CHAPTER("[IVXLC]+\\."),
  SECTION("[A-Z]\\."),
  PARAGRAPH("\\d{1,6}\\."),
  NESTED("\\([ivx]+\\)"),
  ITEM("\\([a-z]{1,4}\\)"),
  BULLET("[•·]"),
  /** The figure of one, without a full stop. */
  NOTE("\\d{1,3}");

  private final Pattern pattern;

  MarkKind(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  static MarkKind of(String mark) {
    for (MarkKind kind : values()) {
      if (kind.pattern.matcher(mark).matches()) {
        return kind;
      }
    }
    throw new IllegalArgumentException(mark);
  }

  boolean isHeading() {
    return this == CHAPTER || this == SECTION;
  }

  boolean isItem() {
    return this == ITEM || this == NESTED || this == BULLET;
  }

  /** Of how many that wait in a row the text can come first: a heading's may come later. */
  int inRow() {
    return this == PARAGRAPH || this == ITEM || this == NESTED ? 2 : 1;
  }
}
