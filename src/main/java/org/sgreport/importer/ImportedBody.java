package org.sgreport.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Block;
import org.sgreport.document.BlockNames;
import org.sgreport.document.Cell;
import org.sgreport.document.Document;
import org.sgreport.document.Inline;
import org.sgreport.document.Note;
import org.sgreport.document.Numbering;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;
import org.sgreport.document.TableNote;
import org.sgreport.text.Enumerator;

/**
 * Rewrites the body of an imported report, so that its lists, counts and references are computed.
 */
final class ImportedBody implements Block.Visitor<Block> {
  private final TextCoding coding;
  private final ImportedReferences references;
  private final Diagnostics diagnostics;
  private final BlockNames labels = new BlockNames();
  private final Numbering numbering = new Numbering();
  private final Map<Integer, Integer> items = new HashMap<>();

  /** What is done to a text. */
  interface TextCoding {
    List<Inline> coded(List<Inline> content, Spot spot);
  }

  /** Where the block stands that is visited. */
  private Spot spot;

  /** The last heading. */
  private String under = "";

  ImportedBody(TextCoding coding, ImportedReferences references, Diagnostics diagnostics) {
    this.coding = coding;
    this.references = references;
    this.diagnostics = diagnostics;
  }

  /** Notes are rewritten before the text, which counts what they list. */
  Document of(Document document) {
    List<Note> notes = new ArrayList<>();
    document
        .notes()
        .forEach(
            n -> notes.add(new Note(n.number(), coding.coded(n.content(), Spot.of(n)), n.place())));
    return new Document(
        document.language(),
        document.masthead(),
        document.summary(),
        document.contents(),
        blocks(document.body()),
        notes,
        document.suppressions());
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> rewritten = new ArrayList<>();
    for (Block block : blocks) {
      spot = Spot.of(block, labels, under);
      rewritten.add(block.accept(this));
    }
    return rewritten;
  }

  private List<Inline> content(Block block) {
    return coding.coded(block.content(), spot);
  }

  @Override
  public Block heading(Block.Heading heading) {
    if (!heading.enumerator().isEmpty()) {
      String computed = numbering.nextHeading(heading.level());
      ImportRules.number(diagnostics, spot, heading.enumerator(), computed);
    }
    under = PlainText.withoutMarks(heading.content());
    return new Block.Heading(
        heading.level(),
        heading.enumerator(),
        references.keyOf(heading),
        content(heading),
        heading.place());
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    if (paragraph.number() > 0) {
      String computed = numbering.nextParagraph() + ".";
      ImportRules.number(diagnostics, spot, paragraph.number() + ".", computed);
    }
    return new Block.Paragraph(
        paragraph.number(), references.keyOf(paragraph), content(paragraph), paragraph.place());
  }

  @Override
  public Block subparagraph(Block.Subparagraph item) {
    int count = items.merge(item.list(), 1, Integer::sum);
    String computed = Enumerator.subparagraph(item.depth(), count);
    ImportRules.number(diagnostics, spot, item.enumerator(), computed);
    return new Block.Subparagraph(
        item.list(), item.depth(), item.enumerator(), content(item), item.place());
  }

  @Override
  public Block bulletedItem(Block.BulletedItem item) {
    return new Block.BulletedItem(item.depth(), content(item), item.place());
  }

  @Override
  public Block quotation(Block.Quotation quotation) {
    return new Block.Quotation(content(quotation), quotation.place());
  }

  @Override
  public Block box(Block.Box box) {
    return new Block.Box(content(box), blocks(box.blocks()), box.place());
  }

  @Override
  public Block annex(Block.Annex annex) {
    numbering.beginAnnex();
    return new Block.Annex(annex.number(), annex.key(), content(annex), annex.place());
  }

  @Override
  public Block table(Block.Table table) {
    List<TableNote> notes = new ArrayList<>();
    table
        .notes()
        .forEach(n -> notes.add(new TableNote(n.letter(), coding.coded(n.content(), spot))));
    TableBody rows = table.rows();
    return new Block.Table(
        table.number(),
        table.key(),
        content(table),
        table.unit(),
        new TableBody(rows(rows.heads()), rows.right(), rows(rows.rows())),
        notes,
        table.place());
  }

  private List<List<Cell>> rows(List<List<Cell>> rows) {
    return rows.stream()
        .map(
            row ->
                row.stream().map(c -> new Cell(coding.coded(c.content(), spot), c.join())).toList())
        .toList();
  }
}
