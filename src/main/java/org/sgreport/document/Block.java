package org.sgreport.document;

import java.util.List;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Span;

/** A paragraph-like part of the body, with its number or enumerator settled. */
public sealed interface Block {
  <T> T accept(Visitor<T> visitor);

  /** Its running text; of an annex or a table, the title. */
  List<Inline> content();

  /** The blocks within; empty for what has none. */
  default List<Block> blocks() {
    return List.of();
  }

  /** The line of the template or input that it was drafted from. */
  Span place();

  /** One method a kind, none with a default. */
  interface Visitor<T> {
    T heading(Heading heading);

    T paragraph(Paragraph paragraph);

    T subparagraph(Subparagraph subparagraph);

    T bulletedItem(BulletedItem item);

    T quotation(Quotation quotation);

    T box(Box box);

    T annex(Annex annex);

    T table(Table table);
  }

  /**
   * A heading of level 1 to 5; an unnumbered one has an empty enumerator. What is referred to has a
   * key, others have an empty one.
   */
  record Heading(int level, String enumerator, String key, List<Inline> content, Span place)
      implements Block {
    public Heading {
      content = List.copyOf(content);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.heading(this);
    }
  }

  /** A paragraph; an unnumbered one has the number 0, one that nobody refers to an empty key. */
  record Paragraph(int number, String key, List<Inline> content, Span place) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A subparagraph of depth 1 to 5, marked (a), (i), a., i. or (1). Those with one list number are
   * counted together; lists are numbered from 1 through the document.
   */
  record Subparagraph(int list, int depth, String enumerator, List<Inline> content, Span place)
      implements Block {
    public Subparagraph {
      content = List.copyOf(content);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.subparagraph(this);
    }
  }

  /** An item of depth 1 to 5 that nobody counts. */
  record BulletedItem(int depth, List<Inline> content, Span place) implements Block {
    /** What comes before each. */
    public static final String BULLET = "•";

    public BulletedItem {
      content = List.copyOf(content);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.bulletedItem(this);
    }
  }

  /** A paragraph in the words of others, set off from the text. */
  record Quotation(List<Inline> content, Span place) implements Block {
    public Quotation {
      content = List.copyOf(content);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.quotation(this);
    }
  }

  /** Unnumbered paragraphs, items and quotations in a box; the content is the title, if any. */
  record Box(List<Inline> content, List<Block> blocks, Span place) implements Block {
    public Box {
      content = List.copyOf(content);
      blocks = List.copyOf(blocks);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.box(this);
    }
  }

  /**
   * The head of an annex, from which on paragraphs and headings are counted again. The number is a
   * Roman numeral, or empty where the report has one annex alone (Editorial Manual; issued
   * documents).
   */
  record Annex(String number, String key, List<Inline> content, Span place) implements Block {
    public Annex {
      content = List.copyOf(content);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.annex(this);
    }
  }

  /**
   * A table with its number, title and unit line, such as "(Thousands of United States dollars)";
   * the number is empty where the report has one table alone, title and unit where it has none. The
   * notes come below it, marked by letters (Editorial Manual, tables and footnotes).
   */
  record Table(
      String number,
      String key,
      List<Inline> content,
      String unit,
      TableBody rows,
      List<TableNote> notes,
      Span place)
      implements Block {
    public Table {
      content = List.copyOf(content);
      notes = List.copyOf(notes);
    }

    /** The same with one more note. */
    public Table with(TableNote note) {
      List<TableNote> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
      return new Table(number, key, content, unit, rows, more, place);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.table(this);
    }
  }
}
