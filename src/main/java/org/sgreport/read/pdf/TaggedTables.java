package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The tables of a file by its tags; those of one column are boxes, and none of them. */
final class TaggedTables {
  private final Map<Tag, List<PageLine>> lines = new IdentityHashMap<>();
  private final Map<Tag, Boolean> come = new IdentityHashMap<>();
  private final Predicate<String> isNote;
  private final boolean blanks;

  /** The lines are those of all pages above their notes. */
  TaggedTables(List<PageLine> all, Predicate<String> isNote, boolean blanks) {
    this.isNote = isNote;
    this.blanks = blanks;
    for (PageLine line : all) {
      Tag table = table(line);
      if (!table.isNone()) {
        lines.computeIfAbsent(table, t -> new ArrayList<>()).add(line);
      }
    }
  }

  private static Tag table(PageLine line) {
    return line.tag().within("Table");
  }

  /** Heads that are repeated above what runs on are no part of the structure. */
  private static int repeatedHeads(List<PageLine> page, int from) {
    int heads = from;
    while (heads > 0 && page.get(heads - 1).tag() == Tag.ARTIFACT) {
      heads--;
    }
    return heads;
  }

  /** Those with lines of a page; one that runs on from the page before has no body here. */
  List<PageTable> on(List<PageLine> page) {
    List<PageTable> tables = new ArrayList<>();
    for (int from = 0; from < page.size(); from++) {
      Tag table = table(page.get(from));
      int to = from + 1;
      while (!table.isNone() && to < page.size() && table(page.get(to)) == table) {
        to++;
      }
      TaggedTable whole =
          new TaggedTable(table, lines.getOrDefault(table, List.of()), isNote, blanks);
      if (!table.isNone() && whole.hasColumns()) {
        boolean first = come.put(table, true) == null;
        int heads = first ? from : repeatedHeads(page, from);
        tables.add(new PageTable(heads, to, first ? Optional.of(whole.body()) : Optional.empty()));
      }
      from = to - 1;
    }
    return tables;
  }
}
