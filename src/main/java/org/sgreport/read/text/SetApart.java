package org.sgreport.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Block;
import org.sgreport.text.RaisedLetters;

/**
 * A figure, a table, a box or a map that stands between the lines of the text: its label, its title
 * and its lines, of which one with the source is the last.
 */
final class SetApart {
  private static final String NUMBER = "(?:[IVXL]+|\\d{1,3}(?:\\.\\d{1,3})?)";

  /** Alone on its line; the title follows it. */
  private static final Pattern LABEL =
      Pattern.compile("\\s*(?:Figure|Table|Box|Chart|Map)(?: " + NUMBER + ")?\\.?\\s*");

  private static final Pattern ITEM = Pattern.compile("\\s*([•·]|\\([a-z]{1,4}\\))\\s+(\\S.*)");
  private static final Pattern SOURCE = Pattern.compile("\\s*(?:Sources?|Note): .*");

  private final TextBlock whole;
  private TextBlock open;
  private final boolean framed;
  private boolean hasSource;

  /** Whether its last line is set like a heading. */
  private boolean inHeading;

  SetApart(TextLine label) {
    this(label.text().strip(), label.number(), false);
  }

  private SetApart(String label, int line, boolean framed) {
    this.whole = new TextBlock(label, 0, line, "");
    this.open = whole;
    this.framed = framed;
  }

  /** A box whose frame is drawn, from its first line: its label, its title or text. */
  static SetApart framed(TextLine first) {
    boolean labelled = isLabel(first.text());
    SetApart box = new SetApart(labelled ? first.text().strip() : "", first.number(), true);
    if (!labelled) {
      box.addFramed(first, true, true);
    }
    return box;
  }

  static boolean isLabelOfFigure(String line) {
    return isLabel(line) && !line.strip().startsWith("Table") && !line.strip().startsWith("Box");
  }

  static boolean isSource(String line) {
    return SOURCE.matcher(line).matches();
  }

  static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }

  TextBlock whole() {
    return whole;
  }

  /** Whether it is one that has no table yet. */
  boolean takesTable() {
    return whole.mark().startsWith("Table") && !whole.isTable();
  }

  /** Whether what follows behind a blank line belongs to the text again. */
  boolean isOver() {
    return hasSource && open.isComplete();
  }

  /** The title goes on from the label to a blank line or the end of its last line. */
  void add(TextLine line, boolean parted) {
    boolean source = isSource(line.text());
    hasSource |= source;
    boolean begins = open == whole ? titleEnds(line, parted) : parted && open.isComplete();
    if (source || begins) {
      part("", line.number(), line.text());
    } else {
      open.add(line.text());
    }
  }

  boolean isFramed() {
    return framed;
  }

  /**
   * A title is below its label or set like a heading; items, notes, and what is parted from the
   * line above begin anew.
   */
  void addFramed(TextLine line, boolean parted, boolean ended) {
    Matcher item = ITEM.matcher(line.text());
    boolean heading = line.look() == TextLine.Look.BOXED_HEADING;
    boolean labelled = !whole.mark().isEmpty() && (whole.isEmpty() || !parted);
    if (whole.parts().isEmpty() && (heading || labelled)) {
      whole.add(line.text());
    } else if (item.matches() && (parted || open == whole || open.isComplete())) {
      part(item.group(1).replace('·', '•'), line.number(), item.group(2));
    } else if (open == whole || ended || begins(line, parted, heading)) {
      part("", line.number(), line.text());
    } else {
      open.add(line.text());
    }
    inHeading = heading;
  }

  private boolean begins(TextLine line, boolean parted, boolean heading) {
    return parted && (open.isComplete() || heading != inHeading)
        || RaisedLetters.begin(line.text());
  }

  private boolean titleEnds(TextLine line, boolean parted) {
    return !whole.isEmpty() && (parted || !whole.goesOnIn(line.text()));
  }

  void addItem(int line, String words) {
    part(Block.BulletedItem.BULLET, line, words);
  }

  private void part(String mark, int line, String words) {
    open = new TextBlock(mark, 0, line, words);
    whole.parts().add(open);
  }
}
