package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sgreport.read.text.PagedText;
import org.sgreport.reference.Symbols;

/**
 * The tables of a page between rules: one above the heads, one below them and one below the table,
 * as issued documents have them, or rules around each row. A frame may run over a page.
 */
final class DrawnTables {
  /** Rules of one table begin and end so near to each other, in points. */
  private static final double NEAR = 6;

  /** The rule below the head of a page is no farther from it, in points. */
  private static final double BELOW_HEAD = 16;

  /** So many rules are around heads. */
  private static final int HEADS = 2;

  /** Of a paragraph or a heading. */
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|[IVX]+|[A-Z])\\.\\s.*");

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
    left.removeIf(this::isOfHead);
    List<Area> frames = PageFrames.of(rules);
    left.removeIf(r -> frames.stream().anyMatch(f -> isAlike(f, r) && f.meets(r)));
    while (!left.isEmpty()) {
      Area first = left.get(0);
      List<Area> alike = chain(left.stream().filter(r -> isAlike(first, r)).toList());
      left.removeAll(alike);
      table(alike).ifPresent(tables::add);
    }
    return tables;
  }

  /** Whether it is the rule right below the symbol above a page. */
  private boolean isOfHead(Area rule) {
    return lines.stream()
        .filter(l -> Symbols.isSymbol(l.words()))
        .anyMatch(l -> rule.top() > l.y() && rule.top() < l.y() + BELOW_HEAD);
  }

  private static boolean isAlike(Area one, Area other) {
    return Math.abs(one.left() - other.left()) < NEAR
        && Math.abs(one.right() - other.right()) < NEAR;
  }

  /** Those from the first one on to that below which the text or another table begins. */
  private List<Area> chain(List<Area> alike) {
    int end = 1;
    while (end < alike.size()
        && !isText(alike.get(end - 1).bottom(), alike.get(end).top(), alike.get(0))
        && !isTitle(alike.get(end - 1).bottom(), alike.get(end).top())) {
      end++;
    }
    return alike.subList(0, end);
  }

  private Optional<PageTable> table(List<Area> chain) {
    Area first = chain.get(0);
    double bottom = chain.get(chain.size() - 1).bottom();
    int from = at(first.top());
    int to = chain.size() == HEADS ? endOfPage(at(bottom)) : at(bottom);
    if (to - from < 2) {
      return Optional.empty();
    }
    Area whole = new Area(first.left(), first.top(), first.right(), bottom);
    TableLines table =
        new TableLines(lines.subList(from, to), TableRules.of(rules, whole), measures.blanks());
    boolean isTable = chain.size() > HEADS ? table.hasColumns() : table.isTable();
    return isTable
        ? Optional.of(new PageTable(from, to, Optional.of(table.body())))
        : Optional.empty();
  }

  /** Below its heads a table can run to the end of the page. */
  private int endOfPage(int below) {
    boolean small = lines.subList(below, lines.size()).stream().allMatch(measures::isSmall);
    return small ? lines.size() : below;
  }

  /** The first line below that height. */
  private int at(double height) {
    int at = 0;
    while (at < lines.size() && lines.get(at).y() < height) {
      at++;
    }
    return at;
  }

  /** Whether between two rules there is the label of another table, or one line in bold. */
  private boolean isTitle(double top, double bottom) {
    List<PageLine> between = lines.stream().filter(l -> l.y() > top && l.y() < bottom).toList();
    boolean bold =
        !between.isEmpty()
            && between.stream()
                .allMatch(l -> l.is(Glyph.Face::bold) && l.strips(l.size()).size() == 1);
    return bold || between.stream().anyMatch(l -> PagedText.isLabel(l.words()));
  }

  /** Whether lines of the text itself stand between two rules: with a number, or over its width. */
  private boolean isText(double top, double bottom, Area rule) {
    return lines.stream()
        .filter(l -> l.y() > top && l.y() < bottom)
        .anyMatch(l -> isNumbered(l) || isFull(l) && rule.width() > l.right() - l.left());
  }

  private boolean isNumbered(PageLine line) {
    return line.left() < measures.edge() + 2 && NUMBERED.matcher(line.words()).matches();
  }

  private boolean isFull(PageLine line) {
    return line.strips(line.size()).size() == 1
        && Math.abs(line.left() - measures.edge()) < 2
        && line.right() > measures.right() - 2 * measures.size();
  }
}
