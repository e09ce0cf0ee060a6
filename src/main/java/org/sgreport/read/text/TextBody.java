package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.read.Items;
import org.sgreport.source.Source;
import org.sgreport.text.Figures;

/** The headings and paragraphs of a text, from its lines below the first page. */
final class TextBody {
  /** A label alone on its line; the title follows it. */
  static final Pattern ANNEX = Pattern.compile("\\s*(?:Annex|ANNEX)(?: ([IVXL]+))?\\**\\s*");

  private static final Pattern BULLET = Pattern.compile("[•·]");

  /** A line of so many signs may have been broken within a heading's words. */
  private static final int FULL_LINE = 70;

  private final Source source;
  private final TextLines lines;
  private final BitSet numbered;
  private Outline outline = new Outline();
  private final Items items = new Items();
  private final List<Block> blocks = new ArrayList<>();
  private TextBlock open;
  private boolean parted = true;

  TextBody(Source source, TextLines lines, BitSet numbered) {
    this.source = source;
    this.lines = lines;
    this.numbered = numbered;
  }

  List<Block> from(int first) {
    for (int i = first; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        line(i);
        parted = false;
      } else if (lines.get(i) != TextLine.PAGE_END) {
        parted = true;
      }
    }
    close();
    return blocks;
  }

  private void line(int i) {
    String mark = lines.mark(i);
    boolean item = BULLET.matcher(mark).matches();
    if (ANNEX.matcher(lines.get(i).text()).matches()) {
      close();
      outline = new Outline();
      open = new TextBlock(lines.get(i).text().strip(), 1, lines.get(i).number(), "");
    } else if (open != null && open.text().isEmpty()) {
      open.add(lines.get(i).text());
    } else if (numbered.get(i)) {
      outline.paragraph();
      begin(i, mark, 0);
    } else if (isMarkedHeading(i, mark)) {
      begin(i, mark, outline.level(mark));
    } else if (item || mark.startsWith("(") && !isHeading() && outline.subparagraph(mark)) {
      begin(i, item ? Block.BulletedItem.BULLET : mark, 0);
    } else if (isUnmarkedHeading(i)) {
      outline.paragraph();
      begin(i, "", outline.level(""));
    } else if (begins(i)) {
      begin(i, "", 0);
    } else {
      open.add(lines.get(i).text());
    }
  }

  private boolean isHeading() {
    return open == null || open.isHeading();
  }

  private boolean isMarkedHeading(int i, String mark) {
    return mark.endsWith(".")
        && !lines.goesOn(i, FULL_LINE)
        && lines.canBeHeading(i)
        && outline.heading(mark);
  }

  private boolean isUnmarkedHeading(int i) {
    boolean possible =
        open == null
            || (open.isHeading()
                ? parted || !open.goesOnIn(lines.get(i).text())
                : open.isComplete() || open.isItem() && !open.goesOnIn(lines.get(i).text()));
    return possible && lines.mark(i).isEmpty() && lines.canBeHeading(i) && (parted || leads(i));
  }

  /** Whether the next mark or blank line, behind a few lines, begins a paragraph or a heading. */
  private boolean leads(int i) {
    int next = i + 1;
    while (next < lines.size() && !lines.get(next).isBlank() && lines.mark(next).isEmpty()) {
      next++;
    }
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size()
        && (numbered.get(next)
            || lines.mark(next).endsWith(".")
            || BULLET.matcher(lines.mark(next)).matches());
  }

  /** Whether a line without a mark begins a paragraph of its own. */
  private boolean begins(int i) {
    if (open == null) {
      return true;
    }
    return open.isHeading()
        ? parted || !open.goesOnIn(lines.get(i).text())
        : parted && open.isComplete() && LineEnds.canBegin(lines.get(i).text());
  }

  private void begin(int i, String mark, int level) {
    close();
    String words = mark.isEmpty() ? lines.get(i).text() : lines.words(i);
    open = new TextBlock(mark, level, lines.get(i).number(), words);
  }

  private void close() {
    if (open != null) {
      Block block = block(open);
      blocks.add(block);
      items.passed(block);
    }
  }

  private Block block(TextBlock block) {
    Span place =
        Span.onLine(source.path(), block.line(), 1, source.line(block.line()).length() + 1);
    List<Inline> content = NotedText.inlines(block.text());
    String mark = block.mark();
    Matcher annex = ANNEX.matcher(mark);
    if (annex.matches()) {
      String number = annex.group(1) == null ? "" : annex.group(1);
      return new Block.Annex(number, "", content, place);
    }
    if (block.isHeading()) {
      return new Block.Heading(block.level(), mark, "", content, place);
    }
    if (mark.equals(Block.BulletedItem.BULLET)) {
      return new Block.BulletedItem(1, content, place);
    }
    if (mark.startsWith("(")) {
      return new Block.Subparagraph(items.list(1, mark), 1, mark, content, place);
    }
    int number = mark.isEmpty() ? 0 : Figures.parse(mark.substring(0, mark.length() - 1));
    return new Block.Paragraph(number, "", content, place);
  }
}
