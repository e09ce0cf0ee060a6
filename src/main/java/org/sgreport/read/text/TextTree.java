package org.sgreport.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;
import org.sgreport.read.Items;
import org.sgreport.text.Figures;

/** The blocks of a text as those of a document. */
final class TextTree {
  private static final Pattern UNIT = Pattern.compile("(.*\\S) (\\([^()]*\\))");

  private final List<TableBody> tables;
  private final LinePlaces places;
  private final Items items = new Items();

  private TextTree(List<TableBody> tables, LinePlaces places) {
    this.tables = tables;
    this.places = places;
  }

  static List<Block> of(List<TextBlock> texts, List<TableBody> tables, LinePlaces places) {
    TextTree tree = new TextTree(tables, places);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      TextBlock text = texts.get(i);
      int last = i + 1 < texts.size() ? texts.get(i + 1).line() - 1 : text.line();
      for (TextBlock part : text.isTable() ? text.tableAndParts() : List.of(text)) {
        Block block = tree.block(part, last);
        blocks.add(block);
        tree.items.passed(block);
      }
    }
    return blocks;
  }

  /** The last line is where the next block begins at the latest. */
  private Block block(TextBlock text, int last) {
    Span place = places.of(text.line(), Math.max(last, text.line()));
    List<Inline> content = NotedText.inlines(text.text());
    String mark = text.mark();
    Matcher annex = TextBody.ANNEX.matcher(mark);
    if (annex.matches()) {
      String number = annex.group(1) == null ? "" : annex.group(1);
      return new Block.Annex(number, "", content, place);
    }
    if (text.isTable()) {
      return table(text, place);
    }
    if (text.isApart()) {
      return apart(text, NotedText.inlines((mark + " " + text.text()).strip()), place);
    }
    if (text.isHeading()) {
      return new Block.Heading(text.level(), mark, "", content, place);
    }
    if (mark.equals(Block.BulletedItem.BULLET)) {
      return new Block.BulletedItem(1, content, place);
    }
    if (mark.startsWith("(")) {
      return new Block.Subparagraph(
          items.list(text.depth(), mark), text.depth(), mark, content, place);
    }
    int number = mark.isEmpty() ? 0 : Figures.parse(mark.substring(0, mark.length() - 1));
    return new Block.Paragraph(number, "", content, place);
  }

  /** "Table 2", its title, its unit and its rows. */
  private Block table(TextBlock text, Span place) {
    Matcher title = UNIT.matcher(text.text());
    boolean hasUnit = title.matches();
    return new Block.Table(
        text.mark().replaceAll("^Table ?|\\.$", ""),
        "",
        NotedText.inlines(hasUnit ? title.group(1) : text.text()),
        hasUnit ? title.group(2) : "",
        tables.get(text.table()),
        List.of(),
        place);
  }

  /** Of something that no text can hold, such as a map, the label and the title are in the box. */
  private Block apart(TextBlock text, List<Inline> title, Span place) {
    List<Block> within = text.parts().stream().map(part -> block(part, part.line())).toList();
    return within.isEmpty()
        ? new Block.Box(List.of(), List.of(new Block.Paragraph(0, "", title, place)), place)
        : new Block.Box(title, within, place);
  }
}
