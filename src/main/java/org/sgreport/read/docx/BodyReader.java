package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.Portion;
import org.sgreport.language.en.English;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.Style;
import org.sgreport.read.Items;
import org.sgreport.text.Figures;
import org.w3c.dom.Element;

/** Reads the blocks of the body. */
final class BodyReader {
  private static final Map<Style, Integer> HEADINGS =
      Map.of(
          Style.REPORT_TITLE,
          1,
          Style.CHAPTER,
          1,
          Style.HEADING,
          2,
          Style.SUBHEADING,
          3,
          Style.MINOR_HEADING,
          5);
  private static final Pattern ANNEX = Pattern.compile("Annex(?: ([IVXLC]+))?");
  private static final Pattern PARAGRAPH = Pattern.compile("(\\d{1,9})[.)]?");

  private final Numbers numbers;
  private final FirstPageReader firstPage;
  private final RunReader runs;
  private final TableReader tables;
  private final Span place;
  private final Items items = new Items();
  private List<Block> body = new ArrayList<>();

  /** Whether a numbered paragraph came, behind which nothing is the first page's. */
  private boolean begun;

  /** Of a paragraph whose end tracked changes take out; it goes on in the next. */
  private List<Inline> joined = List.of();

  /** An annex whose title is the next heading. */
  private Optional<Block.Annex> annex = Optional.empty();

  BodyReader(Numbers numbers, FirstPageReader firstPage, RunReader runs, Span place) {
    this.numbers = numbers;
    this.firstPage = firstPage;
    this.runs = runs;
    this.tables = new TableReader(runs);
    this.place = place;
  }

  /** What has been read, when all has. */
  List<Block> body() {
    untitledAnnex();
    return LetteredMarks.settled(body);
  }

  private void blocks(Element in) {
    Dom.children(in).forEach(this::block);
  }

  /** Reads one more paragraph or table. */
  void block(Element block) {
    switch (block.getLocalName()) {
      case "p" -> paragraph(block);
      case "tbl" -> {
        if (begun || !firstPage.table(block)) {
          table(block);
        }
      }
      case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(block);
      default -> {}
    }
  }

  private void add(Block block) {
    begun |= block instanceof Block.Paragraph paragraph && paragraph.number() > 0;
    body.add(block);
    items.passed(block);
  }

  private void paragraph(Element paragraph) {
    List<Inline> typed = new ArrayList<>(joined);
    typed.addAll(runs.typed(paragraph));
    joined = List.of();
    if (runs.isJoined(paragraph)) {
      joined = typed;
    } else {
      typed(paragraph, typed);
    }
    RunReader.boxes(paragraph).forEach(this::textBox);
  }

  private void typed(Element paragraph, List<Inline> typed) {
    String style = Dom.value(paragraph, "pStyle");
    String text = PlainText.withMarksAlone(typed);
    if (text.isBlank() || firstPage.paragraph(paragraph, style, text)) {
      return;
    }
    Mark mark = Mark.of(paragraph, text, numbers);
    if (!isHeadOfAnnex(style, mark, text)) {
      List<Inline> content = Spaces.single(new Portion(mark.end(), text.length()).of(typed));
      int level =
          Optional.ofNullable(HEADINGS.get(Style.find(style).orElse(Style.NORMAL)))
              .orElseGet(() -> numbers.headingLevel(paragraph));
      add(
          level > 0
              ? heading(level, mark.label(), content)
              : block(mark, content, new Indent(paragraph)));
    }
  }

  private boolean isHeadOfAnnex(String style, Mark mark, String text) {
    Matcher head = ANNEX.matcher(text.strip());
    boolean is = style.equals(Style.CHAPTER.id()) && mark.label().isEmpty() && head.matches();
    if (is) {
      untitledAnnex();
      String number = head.group(1) == null ? "" : head.group(1);
      annex = Optional.of(new Block.Annex(number, "", List.of(), place));
    }
    return is;
  }

  /** The label of an annex that no title follows is a heading. */
  private void untitledAnnex() {
    annex.ifPresent(
        a ->
            add(
                new Block.Heading(
                    1,
                    "",
                    "",
                    List.of(new Inline.Text(English.INSTANCE.labels().annex(a.number()))),
                    a.place())));
    annex = Optional.empty();
  }

  private Block block(Mark mark, List<Inline> content, Indent indent) {
    if (mark.isBullet()) {
      return new Block.BulletedItem(items.depth(mark.indent()), content, place);
    }
    if (mark.isItem()) {
      int depth = items.depth(mark.indent());
      int list = items.list(depth, mark.label());
      return new Block.Subparagraph(list, depth, mark.label(), content, place);
    }
    if (mark.label().isEmpty() && indent.isOfQuotation()) {
      return new Block.Quotation(content, place);
    }
    Matcher number = PARAGRAPH.matcher(mark.label());
    return number.matches()
        ? new Block.Paragraph(Figures.parse(number.group(1)), "", content, place)
        : new Block.Paragraph(0, "", mark.before(content), place);
  }

  private Block heading(int level, String enumerator, List<Inline> content) {
    if (annex.isPresent()) {
      Block head = new Block.Annex(annex.get().number(), "", content, place);
      annex = Optional.empty();
      return head;
    }
    int depth = level == 3 && enumerator.startsWith("(") ? 4 : level;
    boolean bold = content.size() == 1 && content.get(0) instanceof Inline.Strong;
    List<Inline> words = bold ? content.get(0).children() : content;
    return new Block.Heading(depth, enumerator, "", words, place);
  }

  private void table(Element table) {
    List<Element> rows = tables.rows(table);
    if (rows.size() == 1 && TableReader.allCells(rows.get(0)).count() == 1) {
      box(rows.get(0));
    } else if (!rows.isEmpty()) {
      add(TableCaption.taken(body, tables.body(rows), place));
    }
  }

  /** A text box is a block of its own, after the paragraph that it hangs on. */
  private void textBox(Element box) {
    boxed(() -> blocks(box));
  }

  /** A table of one cell is a box; a heading that begins it is its title. */
  private void box(Element cell) {
    boxed(() -> Dom.all(cell, "p").forEach(this::paragraph));
  }

  private void boxed(Runnable reading) {
    List<Block> outside = body;
    body = new ArrayList<>();
    reading.run();
    List<Block> within = body;
    body = outside;
    if (!within.isEmpty()) {
      add(Boxes.of(within, place));
    }
  }
}
