package org.sgreport.document;

import java.util.List;

/** A cell of a table. One that is joined to another has no words of its own. */
public record Cell(List<Inline> content, Join join) {
  /** The cell that it is one with, and the sign for that in a table of a template. */
  public enum Join {
    NONE(""),
    /** The cell at its left. */
    LEFT("<"),
    ABOVE("^");

    private final String sign;

    Join(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  public Cell {
    content = List.copyOf(content);
  }

  public static Cell of(List<Inline> content) {
    return new Cell(content, Join.NONE);
  }

  public static Cell joined(Join join) {
    return new Cell(List.of(), join);
  }

  public boolean isJoined() {
    return join != Join.NONE;
  }
}
