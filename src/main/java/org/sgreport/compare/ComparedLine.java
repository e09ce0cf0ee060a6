package org.sgreport.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.document.Block;
import org.sgreport.document.BlockNames;
import org.sgreport.document.Cell;
import org.sgreport.document.Document;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;
import org.sgreport.trace.ComputedSpan;

/**
 * One paragraph, heading, item, row or note of a document: what a reader calls it, its words, and
 * those that were typed, with the queries in the places of computed ones.
 */
record ComparedLine(String label, String words, String typed) {
  private static ComparedLine of(String label, List<List<Inline>> parts) {
    return new ComparedLine(
        label,
        String.join(" | ", parts.stream().map(PlainText::withAddresses).toList()),
        String.join(" | ", parts.stream().map(ComparedLine::typed).toList()));
  }

  /** Joined cells by their signs. */
  private static ComparedLine row(String label, List<Cell> row) {
    return of(
        label,
        row.stream()
            .map(
                c -> c.isJoined() ? List.<Inline>of(new Inline.Text(c.join().sign())) : c.content())
            .toList());
  }

  private static String typed(List<Inline> content) {
    return content.stream()
        .map(
            i ->
                i instanceof Inline.Computed computed
                    ? "<" + computed.evidence().query() + ">"
                    : PlainText.withAddresses(List.of(i)))
        .collect(Collectors.joining());
  }

  /** Whether it says the same but for computed words, whose changes are reported as such. */
  boolean isTypedAs(ComparedLine other) {
    return typed.equals(other.typed);
  }

  static List<ComparedLine> of(Document document) {
    List<ComparedLine> lines = new ArrayList<>();
    document.summary().forEach(p -> lines.add(of("summary", List.of(p.content()))));
    BlockNames labels = new BlockNames();
    document.body().forEach(block -> lines.addAll(of(block, labels)));
    document.notes().forEach(n -> lines.add(of("note " + n.number(), List.of(n.content()))));
    return lines;
  }

  private static List<ComparedLine> of(Block block, BlockNames labels) {
    List<ComparedLine> lines = new ArrayList<>();
    String label = labels.of(block);
    if (!block.content().isEmpty() || !(block instanceof Block.Table)) {
      lines.add(of(label, List.of(block.content())));
    }
    if (block instanceof Block.Table table) {
      lines.addAll(rows(label, table.rows()));
    }
    block.blocks().forEach(each -> lines.addAll(of(each, labels)));
    return lines;
  }

  /** A line each; one for a table that is computed, whose words are its query. */
  private static List<ComparedLine> rows(String label, TableBody table) {
    return ComputedSpan.evidence(table)
        .map(Evidence::query)
        .map(query -> List.of(new ComparedLine(label, query, query)))
        .orElseGet(() -> table.all().stream().map(row -> row(label, row)).toList());
  }
}
