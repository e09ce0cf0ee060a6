package org.sgreport.lint.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.Block;
import org.sgreport.document.Cell;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.TextUnit;

/** A total that is not the sum above it. */
final class Total extends TableRule {
  private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

  Total() {
    super(Rule.error("tables/total"));
  }

  @Override
  void check(TextUnit unit, Block.Table table, Findings findings) {
    List<List<Cell>> rows = table.rows().rows();
    int last = rows.size() - 1;
    if (last < 1
        || !PlainText.withoutMarks(rows.get(last).get(0).content())
            .strip()
            .equalsIgnoreCase("total")) {
      return;
    }
    for (int column = 1; column < table.rows().columns(); column++) {
      int at = column;
      List<Optional<BigDecimal>> figures =
          rows.stream().map(r -> figure(r.get(at).content())).toList();
      if (figures.stream().allMatch(Optional::isPresent)) {
        BigDecimal sum =
            figures.subList(0, last).stream()
                .map(Optional::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(figures.get(last).get()) != 0) {
          findings.add(
              unit,
              "the total "
                  + figures.get(last).get()
                  + " of column "
                  + (column + 1)
                  + " is not the sum "
                  + sum,
              "correct the total or the figures");
        }
      }
    }
  }

  private static Optional<BigDecimal> figure(List<Inline> cell) {
    String text = PlainText.withoutMarks(cell).strip();
    return FIGURE.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }
}
