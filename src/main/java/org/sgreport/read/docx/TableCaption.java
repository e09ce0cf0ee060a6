package org.sgreport.read.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;

/**
 * What comes above a table: "Table 2" and its title, each in a line of its own, and the unit in
 * parentheses.
 */
final class TableCaption {
  private static final Pattern LABEL = Pattern.compile("Table(?: (\\d+))?");

  private static final Pattern UNIT = Pattern.compile("\\(.*\\)");

  /** No label is further above its table, in blocks. */
  private static final int FARTHEST = 6;

  /** A longer paragraph is text, in signs. */
  private static final int LONGEST_LINE = 60;

  private TableCaption() {}

  /** The table with its caption, which is taken from the end of the body. */
  static Block.Table taken(List<Block> body, TableBody rows, Span place) {
    int at = label(body);
    if (at < 0) {
      return new Block.Table("", "", List.of(), "", rows, List.of(), place);
    }
    List<Block> caption = body.subList(at, Math.min(at + 3, body.size()));
    boolean hasUnit = caption.size() > 2 && UNIT.matcher(plain(caption.get(2))).matches();
    Matcher label = LABEL.matcher(plain(caption.get(0)));
    String number = label.matches() && label.group(1) != null ? label.group(1) : "";
    List<Inline> content = caption.get(1).content();
    String unit = hasUnit ? plain(caption.get(2)) : "";
    body.subList(at, at + (hasUnit ? 3 : 2)).clear();
    return new Block.Table(number, "", content, unit, rows, List.of(), place);
  }

  /** Where the label is, with headings and short lines alone between title and table; or -1. */
  private static int label(List<Block> body) {
    for (int i = body.size() - 2; i >= 0 && i >= body.size() - FARTHEST; i--) {
      if (LABEL.matcher(plain(body.get(i))).matches()) {
        return i;
      }
      if (!isLine(body.get(i + 1))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLine(Block block) {
    boolean unnumbered = block instanceof Block.Paragraph paragraph && paragraph.number() == 0;
    String words = plain(block);
    boolean line =
        UNIT.matcher(words).matches() || words.length() <= LONGEST_LINE && !words.startsWith("(");
    return block instanceof Block.Heading || unnumbered && line;
  }

  private static String plain(Block block) {
    return PlainText.withMarksAlone(block.content());
  }
}
