package org.sgreport.document;

import java.util.List;
import java.util.regex.Pattern;

/** A piece of running text. */
public sealed interface Inline {
  /** Called with the node's own kind; a new kind breaks every visitor at compile time. */
  <T> T accept(Visitor<T> visitor);

  /** The text within; empty for what has none. */
  default List<Inline> children() {
    return List.of();
  }

  /** The same with other text within; what has none stays as it is. */
  default Inline with(List<Inline> children) {
    return this;
  }

  /** One method a kind, none with a default. */
  interface Visitor<T> {
    T text(Text text);

    T emphasis(Emphasis emphasis);

    T strong(Strong strong);

    T computed(Computed computed);

    T link(Link link);

    T noteMark(NoteMark mark);

    T tableMark(TableMark mark);

    T reference(Reference reference);
  }

  /** Words as they stand. */
  record Text(String words) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.text(this);
    }
  }

  /** Italic, as for titles of publications. */
  record Emphasis(List<Inline> children) implements Inline {
    public Emphasis {
      children = List.copyOf(children);
    }

    @Override
    public Inline with(List<Inline> children) {
      return new Emphasis(children);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** Bold, as for recommendations. */
  record Strong(List<Inline> children) implements Inline {
    public Strong {
      children = List.copyOf(children);
    }

    @Override
    public Inline with(List<Inline> children) {
      return new Strong(children);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.strong(this);
    }
  }

  /** Words that the program computed, with the evidence for them. */
  record Computed(List<Inline> children, Evidence evidence) implements Inline {
    public Computed {
      children = List.copyOf(children);
    }

    @Override
    public Inline with(List<Inline> children) {
      return new Computed(children, evidence);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.computed(this);
    }
  }

  /** Words that lead to an address, such as {@code https://www.unodc.org}. */
  record Link(List<Inline> children, String address) implements Inline {
    private static final Pattern LEADS_OUT =
        Pattern.compile("(?:https?://[^\\s/]+|mailto:[^\\s@]+@)[^\\s<>]*");

    /** Whether an address is one of the web or of mail. */
    public static boolean leadsOut(String address) {
      return LEADS_OUT.matcher(address).matches();
    }

    public Link {
      children = List.copyOf(children);
    }

    @Override
    public Inline with(List<Inline> children) {
      return new Link(children, address);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * The number of what another paragraph refers to: 38, or IV.B. That of an annex or a table is
   * part of a label which is typed; the others are counted.
   */
  record Reference(String key, String number, boolean label) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.reference(this);
    }
  }

  /** The mark of the footnote with this number. */
  record NoteMark(int number) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.noteMark(this);
    }
  }

  /** The mark of a note below a table: a, b, c. */
  record TableMark(String letter) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.tableMark(this);
    }
  }
}
