package org.sgreport.write.docx;

import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.Contents;
import org.sgreport.language.vocabulary.Labels;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;

/** Writes the blocks of the body, with the spaces of issued documents. */
final class BodyWriter implements Block.Visitor<Void> {
  private static final Style[] HEADING_STYLES = {
    Style.CHAPTER, Style.HEADING, Style.SUBHEADING, Style.SUBHEADING, Style.MINOR_HEADING
  };

  private final Wml word;
  private final RunWriter runs;
  private final Lists lists;
  private final NumberingMode numbers;
  private final Bookmarks bookmarks;
  private final Contents contents;
  private final Labels labels;
  private final TableWriter tables;
  private int listed;
  private boolean afterHeading;

  /** Whether the next paragraph begins a page. */
  private boolean newPage;

  /** Whether nothing stands above the next block on its page. */
  private boolean atTop;

  /** Whether the block before is a line of text, which leaves no space below it. */
  private boolean afterText;

  /** Whether items follow that the block introduces. */
  private boolean introduces;

  BodyWriter(RunWriter runs, Lists lists, Contents contents, Labels labels, Sections sections) {
    this.labels = labels;
    this.word = runs.word();
    this.numbers = runs.numbers();
    this.contents = contents;
    this.runs = runs;
    this.lists = lists;
    this.bookmarks = new Bookmarks(word);
    this.tables = new TableWriter(runs, labels, bookmarks, sections);
  }

  /** Each block, knowing the next: what introduces items stays on the page of the first. */
  void write(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      introduces = i + 1 < blocks.size() && introduces(blocks.get(i), blocks.get(i + 1));
      blocks.get(i).accept(this);
      atTop = false;
      afterText = !(blocks.get(i) instanceof Block.Table || blocks.get(i) instanceof Block.Box);
    }
  }

  private static boolean introduces(Block block, Block next) {
    return depth(next) > depth(block);
  }

  /** How deep an item stands; 0 for what is none. */
  private static int depth(Block block) {
    return block instanceof Block.Subparagraph numbered
        ? numbered.depth()
        : block instanceof Block.BulletedItem bulleted ? bulleted.depth() : 0;
  }

  /** What begins the body stands at the top of a page. */
  void beginAtTop() {
    atTop = true;
  }

  /** The next paragraph begins a page. */
  void beginPage() {
    newPage = true;
  }

  /** Two half-lines come before a heading, unless it follows another, and two after it. */
  @Override
  public Void heading(Block.Heading heading) {
    boolean numbered = !heading.enumerator().isEmpty();
    word.spacers(afterHeading || newPage || atTop ? 0 : 2);
    word.paragraph(
        HEADING_STYLES[heading.level() - 1],
        () -> {
          pageBreak();
          numbers.properties(word, numbered ? lists.headings() : "0", heading.level() - 1);
          word.indent(Twips.TEXT_LEFT, Twips.TEXT_RIGHT, numbers.hanging(numbered));
          word.heading(heading.level());
        },
        () -> {
          numbers.mark(word, true, heading.enumerator());
          bookmarks.around(heading.key(), () -> listed(heading));
        });
    word.spaceAfterHeading();
    afterHeading = true;
    return null;
  }

  /** What the contents page lists, it finds by a bookmark. */
  private void listed(Block block) {
    String name = contents.lists(block) ? Bookmarks.listed(++listed) : "";
    bookmarks.named(name, () -> runs.write(block.content(), block.place()));
  }

  /** "Annex II" and the title below it, both as chapters look, on a new page. */
  @Override
  public Void annex(Block.Annex annex) {
    lists.beginAnnex();
    newPage = true;
    word.paragraph(
        Style.CHAPTER,
        () -> {
          pageBreak();
          word.heading(1);
        },
        () -> {
          word.run(labels.annex() + (annex.number().isEmpty() ? "" : " "));
          bookmarks.around(annex.key(), () -> word.run(annex.number()));
        });
    word.spaceAfterHeading();
    word.paragraph(
        Style.CHAPTER,
        () -> {
          word.indent(Twips.TEXT_LEFT, Twips.TEXT_RIGHT, 0);
          word.noHeading();
        },
        () -> listed(annex));
    word.spaceAfterHeading();
    afterHeading = true;
    return null;
  }

  /** A table cannot begin a page by itself, as a paragraph can. */
  private void beforeTable() {
    word.spacers(afterText && !afterHeading && !newPage ? 1 : 0);
    afterHeading = false;
    if (newPage) {
      word.pageBreak();
      newPage = false;
    }
  }

  @Override
  public Void table(Block.Table table) {
    beforeTable();
    tables.write(table);
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    afterHeading = false;
    word.paragraph(
        Style.TEXT,
        () -> {
          keepWithItems();
          pageBreak();
          if (paragraph.number() > 0) {
            numbers.properties(word, lists.paragraphs(), 0);
          }
        },
        () -> {
          if (paragraph.number() > 0) {
            numbers.mark(word, false, paragraph.number() + ".");
          }
          bookmarks.around(
              paragraph.key(), () -> runs.write(paragraph.content(), paragraph.place()));
        });
    return null;
  }

  @Override
  public Void subparagraph(Block.Subparagraph subparagraph) {
    int depth = subparagraph.depth();
    String list = lists.numberOf(subparagraph.list(), depth);
    item(subparagraph, depth, list, subparagraph.enumerator());
    return null;
  }

  @Override
  public Void bulletedItem(Block.BulletedItem item) {
    item(item, item.depth(), lists.bullets(item.depth()), Block.BulletedItem.BULLET);
    return null;
  }

  private void item(Block item, int depth, String list, String mark) {
    afterHeading = false;
    word.paragraph(
        Style.TEXT,
        () -> {
          keepWithItems();
          pageBreak();
          numbers.properties(word, list, depth - 1);
        },
        () -> {
          for (int before = 1; before < depth; before++) {
            numbers.mark(word, false, "");
          }
          numbers.mark(word, true, mark);
          runs.write(item.content(), item.place());
        });
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    afterHeading = false;
    word.paragraph(
        Style.TEXT,
        () -> {
          pageBreak();
          word.indent(Twips.tab(1), Twips.QUOTATION_RIGHT, 0);
        },
        () -> runs.write(quotation.content(), quotation.place()));
    return null;
  }

  /** As the summary is on the first page: a table of one cell, ruled at all sides. */
  @Override
  public Void box(Block.Box box) {
    beforeTable();
    word.startTable(Twips.RUNNING);
    word.startRow(0);
    word.cell(
        new Wml.CellShape(
            Twips.RUNNING, 1, false, "top", "2", "left", "2", "bottom", "2", "right", "2"),
        () -> {
          word.spacers(1);
          if (!box.content().isEmpty()) {
            word.paragraph(
                Style.SUBHEADING,
                () -> {
                  word.indent(Twips.TEXT_LEFT, Twips.TEXT_RIGHT, 0);
                  word.noHeading();
                },
                () -> runs.write(box.content(), box.place()));
            word.spaceAfterHeading();
          }
          write(box.blocks());
        });
    word.xml().end().end();
    word.spacers(2);
    return null;
  }

  private void keepWithItems() {
    if (introduces) {
      word.xml().empty("w:keepNext");
    }
  }

  private void pageBreak() {
    if (newPage) {
      word.xml().empty("w:pageBreakBefore");
      newPage = false;
    }
  }
}
