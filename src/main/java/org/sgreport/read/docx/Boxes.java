package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
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
    for (Block block : blocks.subList(titled ? 1 : 0, blocks.size())) {
      boolean whole =
          block instanceof Block.Subparagraph
              || block instanceof Block.BulletedItem
              || block instanceof Block.Quotation;
      within.add(whole ? block : new Block.Paragraph(0, "", numbered(block), block.place()));
    }
    return new Block.Box(title, within, place);
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
