package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.sgreport.document.Block;

/** The headings and paragraphs of a text, from its lines below the first page. */
final class TextBody {
  /** A label alone on its line; the title follows it. */
  static final Pattern ANNEX = Pattern.compile("\\s*(?:Annex|ANNEX)(?: ([IVXL]+))?\\**\\s*");

  /** The end of an item that another follows: "; and". */
  private static final Pattern ITEM_BEFORE = Pattern.compile(".*[;,]\\s\\p{L}{2,3}\\s*");

  private static final Pattern BULLET = Pattern.compile("[•·]");

  /** A line of so many signs may have been broken within a heading's words. */
  private static final int FULL_LINE = 70;

  /** So many signs left of the text are headings in a layout. */
  private static final int HANGING = 2;

  private final TextLines lines;
  private final BitSet numbered;
  private Outline outline = new Outline(false);
  private final List<TextBlock> blocks = new ArrayList<>();

  /** What stands between the lines of the open block, and comes behind it. */
  private final List<TextBlock> between = new ArrayList<>();

  private SetApart apart;
  private TextBlock open;

  /** How far in the open block began on this page. */
  private int indent;

  private boolean parted = true;

  /** Whether a paragraph ended for sure above the line. */
  private boolean ended;

  private boolean onNewPage;

  /** Whether the line above is one of a figure or a box. */
  private boolean behindApart;

  TextBody(TextLines lines, BitSet numbered) {
    this.lines = lines;
    this.numbered = numbered;
  }

  List<TextBlock> from(int first) {
    for (int i = first; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        line(i);
        parted = false;
        ended = false;
        onNewPage = false;
      } else if (lines.get(i) == TextLine.PAGE_END) {
        indent = 0;
        onNewPage = true;
      } else {
        parted = true;
        ended |= lines.get(i).isEnd();
      }
    }
    close();
    return blocks;
  }

  private void line(int i) {
    if (lines.get(i).look() == TextLine.Look.TABLE) {
      table(lines.get(i));
      return;
    }
    if (lines.get(i).isBoxed()) {
      boxed(lines.get(i));
      return;
    }
    apart = apart != null && apart.isFramed() ? null : apart;
    String mark = lines.mark(i);
    boolean heading =
        isMarkedHeading(i, mark)
            || isHangingHeading(i, mark)
            || apart != null && isLetteredHeading(i, mark);
    if (ANNEX.matcher(lines.get(i).text()).matches()) {
      close();
      outline = new Outline(true);
      open = new TextBlock(lines.get(i).text().strip(), 1, lines.get(i).number(), "");
    } else if (SetApart.isLabel(lines.get(i).text()) && canBeLabel(i)) {
      apart = new SetApart(lines.get(i));
      between.add(apart.whole());
    } else if (apart != null && !heading && !numbered.get(i) && !(parted && apart.isOver())) {
      addApart(i, mark);
    } else {
      behindApart = apart != null;
      apart = null;
      text(i, mark, heading);
      behindApart = false;
    }
  }

  /** Below its label a table is part of it; without one it is a block of its own. */
  private void table(TextLine line) {
    if (apart != null && apart.takesTable()) {
      apart.whole().table(line.table());
      apart = null;
      return;
    }
    TextBlock block = new TextBlock("", 0, line.number(), "");
    block.table(line.table());
    between.add(block);
  }

  /** What is in a frame is one box to its end, over pages too. */
  private void boxed(TextLine line) {
    if (apart == null || !apart.isFramed() || SetApart.isLabel(line.text())) {
      apart = SetApart.framed(line);
      between.add(apart.whole());
    } else {
      apart.addFramed(line, parted, ended);
    }
  }

  private void addApart(int i, String mark) {
    if (BULLET.matcher(mark).matches()) {
      apart.addItem(lines.get(i).number(), lines.words(i));
    } else {
      apart.add(lines.get(i), parted);
    }
  }

  private void text(int i, String mark, boolean heading) {
    boolean item = BULLET.matcher(mark).matches();
    int depth = 0;
    if (isWithin(i)) {
      open.add(lines.get(i).text());
    } else if (open != null && open.isEmpty()) {
      open.add(lines.get(i).text());
    } else if (numbered.get(i)) {
      outline.paragraph();
      begin(i, mark, 0);
    } else if (heading || isLetteredHeading(i, mark)) {
      begin(i, mark, outline.level());
    } else if (item) {
      begin(i, Block.BulletedItem.BULLET, 0);
    } else if (mark.startsWith("(") && !isHeading() && (depth = outline.subparagraph(mark)) > 0) {
      begin(i, mark, 0);
      open.at(depth);
    } else if (isUnmarkedHeading(i)) {
      outline.paragraph();
      begin(i, "", outline.unmarked(lines.get(i).level()));
    } else if (begins(i)) {
      begin(i, "", 0);
    } else {
      open.add(lines.get(i).text());
    }
  }

  private boolean canBeLabel(int i) {
    return lines.get(i).look() == TextLine.Look.UNKNOWN ? !lines.goesOn(i, 1) : !isWithin(i);
  }

  /** Where looks are known, a mark in the middle of a paragraph is none. */
  private boolean isWithin(int i) {
    boolean looks = lines.get(i).look() == TextLine.Look.PLAIN;
    boolean runsOn =
        lines.mark(i).startsWith("(")
            && !lines.hasMarkAlone(i)
            && lines.goesOn(i, FULL_LINE)
            && !ITEM_BEFORE.matcher(lines.get(i - 1).text()).matches();
    return (looks || runsOn)
        && open != null
        && !open.isEmpty()
        && !open.isHeading()
        && !parted
        && !behindApart
        && !onNewPage;
  }

  private boolean isHeading() {
    return open == null || open.isHeading();
  }

  private boolean isMarkedHeading(int i, String mark) {
    if (lines.get(i).look() == TextLine.Look.HEADING && mark.startsWith("(")) {
      return outline.lettered(mark);
    }
    return mark.endsWith(".")
        && (lines.get(i).look() == TextLine.Look.HEADING
            || lines.hasMarkAlone(i)
            || !lines.goesOn(i, FULL_LINE))
        && lines.canBeHeading(i)
        && outline.heading(mark);
  }

  /** One such as "(i) Lamps" that begins left of the numbered paragraph below it. */
  private boolean isHangingHeading(int i, String mark) {
    int below = behind(i);
    return mark.startsWith("(")
        && lines.get(i).look() == TextLine.Look.UNKNOWN
        && numbered.get(below)
        && lines.get(i).indent() + HANGING < lines.get(below).indent()
        && lines.canBeHeading(i)
        && outline.lettered(mark);
  }

  /** One such as "(a) Lamps" is a heading where a numbered paragraph follows it, and no item. */
  private boolean isLetteredHeading(int i, String mark) {
    boolean possible =
        open == null
            || open.isHeading()
            || open.isClosed()
            || BULLET.matcher(open.mark()).matches();
    return possible
        && mark.startsWith("(")
        && lines.canBeHeading(i)
        && (numbered.get(behind(i)) || lines.isLabel(behind(i)))
        && outline.lettered(mark);
  }

  private boolean isUnmarkedHeading(int i) {
    if (lines.get(i).look() != TextLine.Look.UNKNOWN) {
      return lines.get(i).look() == TextLine.Look.HEADING;
    }
    boolean possible =
        open == null
            || (open.isHeading()
                ? parted || !open.goesOnIn(lines.get(i).text())
                : open.isComplete() || open.isItem() && !itemGoesOn(i));
    return possible && lines.mark(i).isEmpty() && lines.canBeHeading(i) && (parted || leads(i));
  }

  /** No line of an item begins left of its mark. */
  private boolean itemGoesOn(int i) {
    return lines.get(i).indent() >= indent && open.goesOnIn(lines.get(i).text());
  }

  /** Whether the next mark or blank line, behind a few lines, begins a paragraph or a heading. */
  private boolean leads(int i) {
    int next = behind(i);
    return numbered.get(next)
        || next < lines.size()
            && (lines.mark(next).endsWith(".") || BULLET.matcher(lines.mark(next)).matches());
  }

  /** The line that follows what begins here: the next one with a mark or behind a blank line. */
  private int behind(int i) {
    int next = i + 1;
    while (next < lines.size() && !lines.get(next).isBlank() && lines.mark(next).isEmpty()) {
      next++;
    }
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  /** Whether a line without a mark begins a paragraph of its own. */
  private boolean begins(int i) {
    if (open == null) {
      return true;
    }
    if (lines.get(i).look() == TextLine.Look.HEADING_GOES_ON) {
      return false;
    }
    return open.isHeading()
        ? parted || !open.goesOnIn(lines.get(i).text())
        : ended
            || open.isItem() && !itemGoesOn(i) && LineEnds.canBegin(lines.get(i).text())
            || (parted || isBehindTable(i))
                && open.isComplete()
                && LineEnds.canBegin(lines.get(i).text());
  }

  /** Whether a table or a box is above the line, in a file whose looks are known. */
  private boolean isBehindTable(int i) {
    return !between.isEmpty() && lines.get(i).look() == TextLine.Look.PLAIN;
  }

  private void begin(int i, String mark, int level) {
    close();
    String words = mark.isEmpty() ? lines.get(i).text() : lines.words(i);
    open = new TextBlock(mark, level, lines.get(i).number(), words);
    indent = lines.get(i).indent();
  }

  private void close() {
    if (open != null) {
      blocks.add(open);
      open = null;
    }
    blocks.addAll(between);
    between.clear();
    apart = null;
  }
}
