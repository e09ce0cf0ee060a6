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

  private TableCaption() {}

  /** The table with its caption, which is taken from the end of the body. */
  static Block.Table taken(List<Block> body, TableBody rows, Span place) {
    int unit = body.size() - 1;
    boolean hasUnit = unit > 1 && plain(body.get(unit)).matches("\\(.*\\)");
    int title = hasUnit ? unit - 1 : unit;
    Matcher label = LABEL.matcher(title > 0 ? plain(body.get(title - 1)) : "");
    if (!label.matches()) {
      return new Block.Table("", "", List.of(), "", rows, List.of(), place);
    }
    String number = label.group(1) == null ? "" : label.group(1);
    List<Inline> content = body.get(title).content();
    String words = hasUnit ? plain(body.get(unit)) : "";
    body.subList(title - 1, body.size()).clear();
    return new Block.Table(number, "", content, words, rows, List.of(), place);
  }

  private static String plain(Block block) {
    return PlainText.withMarksAlone(block.content());
  }
}
