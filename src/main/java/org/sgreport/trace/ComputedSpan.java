package org.sgreport.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.document.Block;
import org.sgreport.document.BlockNames;
import org.sgreport.document.Cell;
import org.sgreport.document.Document;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;

/**
 * Words that the program computed, where a reader finds them ("para. 18"), and the evidence. A
 * table all of whose cells have one evidence is one span, and its words say how large it is.
 */
public record ComputedSpan(
    String where, String words, Evidence evidence, Optional<TableBody> table) {
  private static ComputedSpan of(String where, TableBody table, Evidence evidence) {
    String words = "a table of " + table.rows().size() + " rows, " + table.columns() + " columns";
    return new ComputedSpan(where, words, evidence, Optional.of(table));
  }

  /** Every one in the order of reading, notes last. */
  public static List<ComputedSpan> of(Document document) {
    List<ComputedSpan> spans = new ArrayList<>();
    document.summary().forEach(p -> collect("summary", p.content(), spans));
    BlockNames labels = new BlockNames();
    document.body().forEach(block -> block(block, labels, spans));
    document.notes().forEach(n -> collect("note " + n.number(), n.content(), spans));
    return spans;
  }

  private static void block(Block block, BlockNames labels, List<ComputedSpan> spans) {
    String label = labels.of(block);
    collect(label, block.content(), spans);
    if (block instanceof Block.Table table) {
      cells(label, table, spans);
    }
    block.blocks().forEach(each -> block(each, labels, spans));
  }

  private static void cells(String where, Block.Table table, List<ComputedSpan> spans) {
    evidence(table.rows())
        .ifPresentOrElse(
            evidence -> spans.add(of(where, table.rows(), evidence)),
            () -> cells(table.rows()).forEach(content -> collect(where, content, spans)));
    table.notes().forEach(n -> collect(where, n.content(), spans));
  }

  /** The evidence of a table that was computed as one; empty where a cell has another, or none. */
  public static Optional<Evidence> evidence(TableBody table) {
    List<Optional<Evidence>> found =
        cells(table).filter(c -> !c.isEmpty()).map(ComputedSpan::evidence).toList();
    return !found.isEmpty() && found.stream().allMatch(found.get(0)::equals)
        ? found.get(0)
        : Optional.empty();
  }

  private static Optional<Evidence> evidence(List<Inline> cell) {
    return cell.size() == 1 && cell.get(0) instanceof Inline.Computed computed
        ? Optional.of(computed.evidence())
        : Optional.empty();
  }

  private static Stream<List<Inline>> cells(TableBody table) {
    return table.all().stream().flatMap(List::stream).map(Cell::content);
  }

  private static void collect(String where, List<Inline> content, List<ComputedSpan> spans) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Computed computed) {
        String words = PlainText.withMarks(computed.children());
        spans.add(new ComputedSpan(where, words, computed.evidence(), Optional.empty()));
      } else {
        collect(where, inline.children(), spans);
      }
    }
  }
}
