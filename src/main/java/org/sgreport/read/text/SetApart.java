package org.sgreport.read.text;

import java.util.regex.Pattern;
import org.sgreport.document.Block;

/**
 * A figure, a table, a box or a map that stands between the lines of the text: its label, its title
 * and its lines, of which one with the source is the last.
 */
final class SetApart {
  private static final String NUMBER = "(?:[IVXL]+|\\d{1,3}(?:\\.\\d{1,3})?)";

  /** Alone on its line; the title follows it. */
  private static final Pattern LABEL =
      Pattern.compile("\\s*(?:Figure|Table|Box|Chart|Map)(?: " + NUMBER + ")?\\.?\\s*");

  private static final Pattern SOURCE = Pattern.compile("\\s*Sources?: .*");

  private final TextBlock whole;
  private TextBlock open;
  private boolean hasSource;

  SetApart(TextLine label) {
    whole = new TextBlock(label.text().strip(), 0, label.number(), "");
    open = whole;
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
    boolean source = SOURCE.matcher(line.text()).matches();
    hasSource |= source;
    boolean begins = open == whole ? titleEnds(line, parted) : parted && open.isComplete();
    if (source || begins) {
      part("", line.number(), line.text());
    } else {
      open.add(line.text());
    }
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
