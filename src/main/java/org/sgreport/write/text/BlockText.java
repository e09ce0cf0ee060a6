package org.sgreport.write.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.language.vocabulary.Labels;

/** Blocks as text, a line a paragraph. */
final class BlockText implements Block.Visitor<String> {
  private final Labels labels;

  BlockText(Labels labels) {
    this.labels = labels;
  }

  static String numbered(String number, List<Inline> content) {
    return number.isEmpty()
        ? PlainText.withMarks(content)
        : number + " " + PlainText.withMarks(content);
  }

  @Override
  public String heading(Block.Heading heading) {
    return numbered(heading.enumerator(), heading.content());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return numbered(paragraph.number() == 0 ? "" : paragraph.number() + ".", paragraph.content());
  }

  @Override
  public String subparagraph(Block.Subparagraph subparagraph) {
    return numbered(subparagraph.enumerator(), subparagraph.content());
  }

  @Override
  public String bulletedItem(Block.BulletedItem item) {
    return numbered(Block.BulletedItem.BULLET, item.content());
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return PlainText.withMarks(quotation.content());
  }

  @Override
  public String box(Block.Box box) {
    return Stream.concat(
            Stream.of(PlainText.withMarks(box.content())),
            box.blocks().stream().map(b -> b.accept(this)))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String annex(Block.Annex annex) {
    return labels.annex(annex.number()) + "\n" + PlainText.withMarks(annex.content());
  }

  /** A row a line, its cells separated by strokes; title and unit before, notes after. */
  @Override
  public String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    if (!table.content().isEmpty()) {
      lines.addAll(
          List.of(
              labels.table(table.number()), PlainText.withMarks(table.content()), table.unit()));
    }
    table.rows().all().forEach(row -> lines.add(row(row)));
    table
        .notes()
        .forEach(n -> lines.add("[^" + n.letter() + "] " + PlainText.withMarks(n.content())));
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  private static String row(List<Cell> cells) {
    return cells.stream()
        .map(c -> c.isJoined() ? c.join().sign() : PlainText.withMarks(c.content()))
        .collect(Collectors.joining(" | "))
        .replace("  ", " ")
        .strip();
  }
}
