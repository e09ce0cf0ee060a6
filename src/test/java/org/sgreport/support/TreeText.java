package org.sgreport.support;

import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;

/**
 * All that a document's tree holds but places, keys and what is computed: two trees that are read
 * from what was written, or drafted from it, are equal where this is.
 */
public final class TreeText implements Block.Visitor<String>, Inline.Visitor<String> {
  private static final TreeText INSTANCE = new TreeText();

  private TreeText() {}

  public static String of(Document document) {
    return lines(document.body())
        + document.notes().stream()
            .map(n -> "note " + n.number() + " " + inlines(n.content()) + "\n")
            .collect(Collectors.joining());
  }

  private static String lines(List<Block> blocks) {
    return blocks.stream().map(b -> b.accept(INSTANCE) + "\n").collect(Collectors.joining());
  }

  private static String inlines(List<Inline> content) {
    return content.stream().map(i -> i.accept(INSTANCE)).collect(Collectors.joining());
  }

  @Override
  public String heading(Block.Heading b) {
    return "heading %d %s %s".formatted(b.level(), b.enumerator(), inlines(b.content()));
  }

  @Override
  public String paragraph(Block.Paragraph b) {
    return "paragraph %d %s".formatted(b.number(), inlines(b.content()));
  }

  @Override
  public String subparagraph(Block.Subparagraph b) {
    return "item %d %d %s %s".formatted(b.list(), b.depth(), b.enumerator(), inlines(b.content()));
  }

  @Override
  public String bulletedItem(Block.BulletedItem b) {
    return "bullet %d %s".formatted(b.depth(), inlines(b.content()));
  }

  @Override
  public String quotation(Block.Quotation b) {
    return "quotation " + inlines(b.content());
  }

  @Override
  public String box(Block.Box b) {
    return "box " + inlines(b.content()) + "\n" + lines(b.blocks()) + "end of box";
  }

  @Override
  public String annex(Block.Annex b) {
    return "annex %s %s".formatted(b.number(), inlines(b.content()));
  }

  @Override
  public String table(Block.Table b) {
    return "table %s %s %s %s\n"
            .formatted(b.number(), inlines(b.content()), b.unit(), b.rows().right())
        + rows("head", b.rows().heads())
        + rows("row", b.rows().rows())
        + b.notes().stream()
            .map(n -> n.letter() + " " + inlines(n.content()) + "\n")
            .collect(Collectors.joining());
  }

  private static String rows(String kind, List<List<Cell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(TreeText::cell).collect(Collectors.joining("|", kind, "\n")))
        .collect(Collectors.joining());
  }

  private static String cell(Cell cell) {
    return cell.join().sign() + inlines(cell.content());
  }

  @Override
  public String text(Inline.Text i) {
    return i.words();
  }

  @Override
  public String emphasis(Inline.Emphasis i) {
    return "<em>" + inlines(i.children()).replaceAll("</?em>", "") + "</em>";
  }

  @Override
  public String strong(Inline.Strong i) {
    return "<strong>" + inlines(i.children()).replaceAll("</?strong>", "") + "</strong>";
  }

  @Override
  public String computed(Inline.Computed i) {
    return inlines(i.children());
  }

  @Override
  public String link(Inline.Link i) {
    return "<" + i.address() + ">" + inlines(i.children()) + "</>";
  }

  @Override
  public String noteMark(Inline.NoteMark i) {
    return "[^" + i.number() + "]";
  }

  @Override
  public String tableMark(Inline.TableMark i) {
    return "[^" + i.letter() + "]";
  }

  @Override
  public String reference(Inline.Reference i) {
    return i.number();
  }
}
