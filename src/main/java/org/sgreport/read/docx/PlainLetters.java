package org.sgreport.read.docx;

import java.util.List;
import java.util.Set;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;

/** Blocks other than tables, with letters in the place of marks that no note answers. */
final class PlainLetters implements Block.Visitor<Block> {
  private static List<Inline> plain(Block block) {
    return LetteredMarks.plain(block.content(), Set.of());
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(
        heading.level(), heading.enumerator(), heading.key(), plain(heading), heading.place());
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(
        paragraph.number(), paragraph.key(), plain(paragraph), paragraph.place());
  }

  @Override
  public Block subparagraph(Block.Subparagraph item) {
    return new Block.Subparagraph(
        item.list(), item.depth(), item.enumerator(), plain(item), item.place());
  }

  @Override
  public Block bulletedItem(Block.BulletedItem item) {
    return new Block.BulletedItem(item.depth(), plain(item), item.place());
  }

  @Override
  public Block quotation(Block.Quotation quotation) {
    return new Block.Quotation(plain(quotation), quotation.place());
  }

  @Override
  public Block box(Block.Box box) {
    List<Block> within = box.blocks().stream().map(b -> b.accept(this)).toList();
    return new Block.Box(plain(box), within, box.place());
  }

  @Override
  public Block annex(Block.Annex annex) {
    return new Block.Annex(annex.number(), annex.key(), plain(annex), annex.place());
  }

  @Override
  public Block table(Block.Table table) {
    return table;
  }
}
