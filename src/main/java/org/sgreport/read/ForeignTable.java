package org.sgreport.read;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sgreport.document.Block;
import org.sgreport.document.Inline;
import org.sgreport.document.TableBody;

/**
 * The table and caption of a {@link Passage} as a block. Every row is made as long as the longest:
 * those of other people's tables need not be alike, and no cell of theirs may be lost.
 */
final class ForeignTable {
  private final List<String> lines;
  private final List<List<String>> rows;
  private final int columns;

  private ForeignTable(Passage passage) {
    lines = passage.text().lines().filter(l -> !l.isBlank()).toList();
    rows = lines.stream().filter(l -> l.startsWith("|")).map(ForeignTable::cells).toList();
    columns = rows.stream().mapToInt(List::size).max().orElse(0);
  }

  static Block.Table of(Passage passage, Function<String, List<Inline>> inlines) {
    ForeignTable table = new ForeignTable(passage);
    List<List<List<Inline>>> content =
        table.rows.stream().map(r -> r.stream().map(inlines).toList()).map(table::whole).toList();
    return new Block.Table(
        "",
        "",
        inlines.apply(table.title()),
        table.unit(),
        TableBody.of(content.get(0), table.right(), content.stream().skip(2).toList()),
        List.of(),
        passage.place());
  }

  private static List<String> cells(String line) {
    String[] cells = line.replaceFirst("^\\|", "").split("(?<!\\\\)\\|");
    return Stream.of(cells).map(String::strip).toList();
  }

  private List<List<Inline>> whole(List<List<Inline>> row) {
    return Stream.concat(
            row.stream(), Collections.nCopies(columns - row.size(), List.<Inline>of()).stream())
        .toList();
  }

  private String title() {
    return lines.get(0).startsWith("Table: ") ? lines.get(0).substring(7) : "";
  }

  private String unit() {
    return lines.size() > 1 && lines.get(1).startsWith("(") ? lines.get(1) : "";
  }

  /** By the rule below the heads. */
  private List<Boolean> right() {
    List<String> rule = rows.size() > 1 ? rows.get(1) : List.of();
    return IntStream.range(0, columns)
        .mapToObj(i -> i < rule.size() && rule.get(i).endsWith(":"))
        .toList();
  }
}
