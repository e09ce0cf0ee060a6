package org.sgreport.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;
import org.sgreport.document.Labels;
import org.sgreport.document.PlainText;

/** Words that the program computed, where a reader finds them ("para. 18"), and the evidence. */
public record ComputedSpan(String where, String words, Evidence evidence) {
  /** Every one in the order of reading, notes last. */
  public static List<ComputedSpan> of(Document document) {
    List<ComputedSpan> spans = new ArrayList<>();
    document.summary().forEach(p -> collect("summary", p.content(), spans));
    Labels labels = new Labels();
    for (Block block : document.body()) {
      String label = labels.of(block);
      texts(block).forEach(content -> collect(label, content, spans));
    }
    document.notes().forEach(n -> collect("note " + n.number(), n.content(), spans));
    return spans;
  }

  private static Stream<List<Inline>> texts(Block block) {
    Stream<List<Inline>> own = Stream.of(block.content());
    return block instanceof Block.Table table
        ? Stream.of(own, table.rows().all().stream().flatMap(List::stream), notes(table))
            .flatMap(s -> s)
        : own;
  }

  private static Stream<List<Inline>> notes(Block.Table table) {
    return table.notes().stream().map(n -> n.content());
  }

  private static void collect(String where, List<Inline> content, List<ComputedSpan> spans) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Computed computed) {
        String words = PlainText.withMarks(computed.children());
        spans.add(new ComputedSpan(where, words, computed.evidence()));
      } else if (inline instanceof Inline.Strong strong) {
        collect(where, strong.children(), spans);
      } else if (inline instanceof Inline.Emphasis emphasis) {
        collect(where, emphasis.children(), spans);
      }
    }
  }
}
