package org.sgreport.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.document.Block;
import org.sgreport.document.Document;

/** How much of each kind a document has: "understood 9 headings, 37 paragraphs, …". */
final class Understood {
  private final List<Block> blocks;
  private final List<String> counts = new ArrayList<>();

  private Understood(Document document) {
    blocks = document.body().stream().flatMap(Understood::all).toList();
  }

  private static Stream<Block> all(Block block) {
    return Stream.concat(Stream.of(block), block.blocks().stream().flatMap(Understood::all));
  }

  /** What every report has is counted where there is none, too. */
  static String of(Document document) {
    Understood understood = new Understood(document);
    long ofTables = understood.of(Block.Table.class).mapToLong(t -> t.notes().size()).sum();
    understood.always(Block.Heading.class, "headings");
    understood.always(Block.Paragraph.class, "paragraphs");
    understood.always(Block.Subparagraph.class, "subparagraphs");
    understood.counts.add(document.notes().size() + ofTables + " notes");
    understood.some(Block.BulletedItem.class, "bulleted item", "bulleted items");
    understood.some(Block.Quotation.class, "quotation", "quotations");
    understood.some(Block.Box.class, "box", "boxes");
    understood.some(Block.Table.class, "table", "tables");
    understood.some(Block.Annex.class, "annex", "annexes");
    return "understood " + String.join(", ", understood.counts);
  }

  private <B extends Block> Stream<B> of(Class<B> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }

  private void always(Class<? extends Block> kind, String name) {
    counts.add(of(kind).count() + " " + name);
  }

  private void some(Class<? extends Block> kind, String one, String many) {
    long count = of(kind).count();
    if (count > 0) {
      counts.add(count + " " + (count == 1 ? one : many));
    }
  }
}
