package org.sgreport.revise;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.Labels;
import org.sgreport.document.PlainText;

/** One paragraph, heading, item or note of a document: what a reader calls it, and its words. */
record TextLine(String label, String words) {
  static List<TextLine> of(Document document) {
    List<TextLine> lines = new ArrayList<>();
    document
        .summary()
        .forEach(p -> lines.add(new TextLine("summary", PlainText.withoutMarks(p.content()))));
    Labels labels = new Labels();
    for (Block block : document.body()) {
      String label = labels.of(block);
      lines.add(new TextLine(label, PlainText.withoutMarks(block.content())));
      if (block instanceof Block.Table table) {
        table
            .rows()
            .all()
            .forEach(
                row ->
                    lines.add(
                        new TextLine(
                            label,
                            String.join(
                                " | ", row.stream().map(PlainText::withoutMarks).toList()))));
      }
    }
    document
        .notes()
        .forEach(
            n ->
                lines.add(new TextLine("note " + n.number(), PlainText.withoutMarks(n.content()))));
    return lines;
  }
}
