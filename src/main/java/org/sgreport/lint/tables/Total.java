package org.sgreport.lint.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.PlainText;
import org.sgreport.document.TableBody;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.TextUnit;

/**
 * A total that is not the sum above it. Shares, rates and averages have no sum; where half of the
 * columns of a table add up, the others should.
 */
final class Total extends TableRule {
  /** With commas or spaces between thousands; what is taken away is in parentheses. */
  private static final Pattern FIGURE = Pattern.compile("-?\\(?\\d[\\d,  ]*(?:\\.\\d+)?\\)?");

  private static final Pattern NOTHING = Pattern.compile("[-–—−]|");
  private static final Pattern LABEL = Pattern.compile("(?i)(?:grand |sub-?)?total\\b.*");

  private static final Pattern SHARE =
      Pattern.compile("(?i)per ?cent|%|\\b(?:rate|ratio|average|share|median|index)\\b");

  /** Each figure may have been rounded by half of its last place. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  Total() {
    super(Rule.error("tables/total"));
  }

  @Override
  void check(TextUnit unit, Block.Table table, Findings findings) {
    List<List<Cell>> rows = table.rows().rows();
    int last = rows.size() - 1;
    long totals = rows.stream().filter(r -> LABEL.matcher(plain(r.get(0))).matches()).count();
    if (last < 2 || totals != 1 || !LABEL.matcher(plain(rows.get(last).get(0))).matches()) {
      return;
    }
    List<Sum> sums =
        IntStream.range(1, table.rows().columns())
            .filter(column -> !isShare(table.rows(), column))
            .mapToObj(column -> sum(rows, column))
            .flatMap(Optional::stream)
            .toList();
    List<Sum> wrong = sums.stream().filter(s -> !s.isRight()).toList();
    if (wrong.size() * 2 <= sums.size() || sums.size() == 1) {
      wrong.forEach(s -> tell(unit, s, findings));
    }
  }

  /** A column whose total can be held against its figures. */
  private record Sum(int column, BigDecimal total, BigDecimal sum, BigDecimal rounding) {
    boolean isRight() {
      return sum.subtract(total).abs().compareTo(rounding) <= 0;
    }
  }

  private static boolean isShare(TableBody rows, int column) {
    return SHARE.matcher(PlainText.withoutMarks(rows.head(column))).find();
  }

  private static void tell(TextUnit unit, Sum wrong, Findings findings) {
    findings.add(
        unit,
        "",
        "the total "
            + wrong.total
            + " of column "
            + (wrong.column + 1)
            + " is not the sum "
            + wrong.sum,
        "correct the total or the figures");
  }

  /** Empty where a cell is no figure, where there is no total, and where rows are sums already. */
  private static Optional<Sum> sum(List<List<Cell>> rows, int column) {
    List<String> cells = rows.stream().map(r -> plain(r.get(column))).toList();
    List<Optional<BigDecimal>> read = cells.stream().map(Total::figure).toList();
    boolean isFigure = FIGURE.matcher(cells.get(cells.size() - 1)).matches();
    if (!isFigure || read.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<BigDecimal> figures = read.stream().map(Optional::get).toList();
    List<BigDecimal> parts = figures.subList(0, figures.size() - 1);
    BigDecimal total = figures.get(figures.size() - 1);
    return haveSums(parts)
        ? Optional.empty()
        : Optional.of(new Sum(column, total, sum(parts), rounding(figures)));
  }

  private static BigDecimal sum(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Nothing for whole numbers, which are counts. */
  private static BigDecimal rounding(List<BigDecimal> figures) {
    int places = figures.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    return places == 0
        ? BigDecimal.ZERO
        : HALF.movePointLeft(places).multiply(BigDecimal.valueOf(figures.size()));
  }

  /** Whether a figure is the sum of two or more that stand next to it. */
  private static boolean haveSums(List<BigDecimal> figures) {
    for (int i = 0; i < figures.size(); i++) {
      BigDecimal above = BigDecimal.ZERO;
      for (int j = i - 1; j >= 0; j--) {
        above = above.add(figures.get(j));
        if (i - j > 1 && isSum(above, figures.get(i))) {
          return true;
        }
      }
      BigDecimal below = BigDecimal.ZERO;
      for (int j = i + 1; j < figures.size(); j++) {
        below = below.add(figures.get(j));
        if (j - i > 1 && isSum(below, figures.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSum(BigDecimal sum, BigDecimal figure) {
    return sum.signum() != 0 && sum.compareTo(figure) == 0;
  }

  private static String plain(Cell cell) {
    return PlainText.withoutMarks(cell.content()).strip();
  }

  /** Zero for a dash or nothing; empty for words, and for two dots, of which nobody knows. */
  private static Optional<BigDecimal> figure(String cell) {
    if (NOTHING.matcher(cell).matches()) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (!FIGURE.matcher(cell).matches()) {
      return Optional.empty();
    }
    BigDecimal figure = new BigDecimal(cell.replaceAll("[^\\d.]", ""));
    return Optional.of(cell.startsWith("(") || cell.startsWith("-") ? figure.negate() : figure);
  }
}
