package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.language.en.English;

/** Blocks of a Word file as those of a box, in which nothing is numbered but items. */
final class Boxes {
  private Boxes() {}

  /** A heading that begins it is its title. */
  static Block.Box of(List<Block> blocks, Span place) {
    boolean titled = blocks.get(0) instanceof Block.Heading;
    List<Inline> title = titled ? numbered(blocks.get(0)) : List.of();
    List<Block> within = new ArrayList<>();
    blocks.subList(titled ? 1 : 0, blocks.size()).forEach(b -> add(b, within));
    return new Block.Box(title, within, place);
  }

  /** A box or a table within a box is its lines, a row each. */
  private static void add(Block block, List<Block> within) {
    boolean whole =
        block instanceof Block.Subparagraph
            || block instanceof Block.BulletedItem
            || block instanceof Block.Quotation;
    if (whole) {
      within.add(block);
      return;
    }
    List<Inline> content = numbered(block);
    if (!content.isEmpty()) {
      within.add(new Block.Paragraph(0, "", content, block.place()));
    }
    block.blocks().forEach(b -> add(b, within));
    if (block instanceof Block.Table table) {
      table.rows().heads().forEach(row -> row(row, table, within));
      table.rows().rows().forEach(row -> row(row, table, within));
      table.notes().forEach(n -> within.add(line(n.content(), table)));
    }
  }

  private static void row(List<Cell> row, Block.Table table, List<Block> within) {
    List<Inline> words = new ArrayList<>();
    for (Cell cell : row) {
      if (!cell.content().isEmpty()) {
        words.add(new Inline.Text(words.isEmpty() ? "" : "; "));
        words.addAll(cell.content());
      }
    }
    if (!words.isEmpty()) {
      within.add(line(words, table));
    }
  }

  private static Block line(List<Inline> words, Block.Table table) {
    return new Block.Paragraph(0, "", Spaces.single(words), table.place());
  }

  /** The words of a block after its number. */
  private static List<Inline> numbered(Block block) {
    String number = "";
    if (block instanceof Block.Paragraph paragraph && paragraph.number() > 0) {
      number = paragraph.number() + ". ";
    } else if (block instanceof Block.Heading heading && !heading.enumerator().isEmpty()) {
      number = heading.enumerator() + " ";
    }
    if (block instanceof Block.Annex annex) {
      number = English.INSTANCE.labels().annex(annex.number()) + " ";
    }
    List<Inline> content = new ArrayList<>(block.content());
    if (!number.isEmpty()) {
      content.add(0, new Inline.Text(number));
    }
    return content;
  }
}
