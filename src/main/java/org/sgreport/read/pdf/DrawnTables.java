package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a page between rules: one above the heads, one below them and one below the table,
 * as issued documents have them, or rules around each row. A frame may run over a page.
 */
final class DrawnTables {
  /** Rules of one table begin and end so near to each other, in points. */
  private static final double NEAR = 6;

  private final List<PageLine> lines;
  private final Rules rules;
  private final Measures measures;

  DrawnTables(List<PageLine> lines, Rules rules, Measures measures) {
    this.lines = lines;
    this.rules = rules;
    this.measures = measures;
  }

  /** From top to bottom. */
  List<PageTable> tables() {
    List<PageTable> tables = new ArrayList<>();
    List<Area> left = new ArrayList<>(rules.across());
    while (!left.isEmpty()) {
      Area first = left.get(0);
      List<Area> alike = left.stream().filter(r -> isAlike(first, r)).toList();
      left.removeAll(alike);
      table(alike).ifPresent(tables::add);
    }
    return tables;
  }

  private static boolean isAlike(Area one, Area other) {
    return Math.abs(one.left() - other.left()) < NEAR
        && Math.abs(one.right() - other.right()) < NEAR;
  }

  /** The lines between the first of the rules and the last below which no text goes on. */
  private Optional<PageTable> table(List<Area> alike) {
    Area first = alike.get(0);
    double bottom = first.bottom();
    for (Area rule : alike.subList(1, alike.size())) {
      if (isText(bottom, rule.top(), first)) {
        break;
      }
      bottom = rule.bottom();
    }
    int from = at(first.top());
    int to = at(bottom);
    if (to - from < 2) {
      return Optional.empty();
    }
    Area whole = new Area(first.left(), first.top(), first.right(), bottom);
    TableLines table = new TableLines(lines.subList(from, to), RowRules.of(rules, whole));
    return table.isTable()
        ? Optional.of(new PageTable(from, to, Optional.of(table.body())))
        : Optional.empty();
  }

  /** The first line below that height. */
  private int at(double height) {
    int at = 0;
    while (at < lines.size() && lines.get(at).y() < height) {
      at++;
    }
    return at;
  }

  /** Whether lines of the text itself stand between two rules. */
  private boolean isText(double top, double bottom, Area rule) {
    return lines.stream()
        .filter(l -> l.y() > top && l.y() < bottom)
        .filter(l -> l.strips(l.size()).size() == 1)
        .anyMatch(
            l ->
                Math.abs(l.left() - measures.edge()) < 2
                    && l.right() > measures.right() - 2 * measures.size()
                    && rule.width() > measures.right() - measures.edge());
  }
}
