package org.sgreport.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.Loader;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.print.GridPrinters;
import org.sgreport.source.Sources;
import org.sgreport.support.Folders;

class TallyTest {
  private static final Report REPORT =
      new Loader(new Sources(Folders.PROJECT), new Diagnostics())
          .load(Folders.PROJECT.resolve("inputs/a-69-224"), Folders.PROJECT)
          .report()
          .orElseThrow();

  private static TallyViews views() {
    return new TallyViews(REPORT, Measure.Reporter.STATES, Optional.empty(), Optional.empty());
  }

  private static int reported() {
    return REPORT.states().stream().mapToInt(s -> s.measures().size()).sum();
  }

  private static int sum(Grid grid, String column) {
    int index = grid.columns().indexOf(column);
    return grid.rows().stream().mapToInt(r -> ((GridCell.Number) r.get(index)).count()).sum();
  }

  @Test
  void cellsAddUpToTheRepliesInEveryView() {
    assertThat(sum(views().byMeasure(), "count")).isEqualTo(reported());
    assertThat(sum(views().byRespondent(), "count")).isEqualTo(reported());
    assertThat(sum(views().byGroup(), "measures")).isEqualTo(reported());
    long ones =
        views().matrix().rows().stream()
            .flatMap(List::stream)
            .filter(new GridCell.Number(1)::equals)
            .count();
    assertThat(ones).isEqualTo(reported());
  }

  @Test
  void aRowNamesAsManyStatesAsItCounts() {
    assertThat(views().byMeasure().rows())
        .allSatisfy(
            r ->
                assertThat(((GridCell.Names) r.get(4)).names())
                    .hasSize(((GridCell.Number) r.get(2)).count()));
  }

  @Test
  void sharesAreOfTheStatesThatReplied() {
    List<GridCell> row =
        views().byMeasure().rows().stream()
            .filter(r -> r.get(0).text("").equals("penal-code"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get(2)).isEqualTo(new GridCell.Number(11));
    assertThat(row.get(3)).isEqualTo(new GridCell.Ratio(new BigDecimal("0.407")));
  }

  @Test
  void theRespondentsOfAllGroupsAreTheRespondents() {
    assertThat(sum(views().byGroup(), "replies")).isEqualTo(27);
    assertThat(sum(views().byGroup(), "members")).isEqualTo(193);
  }

  @Test
  void aTableFitsItsWidth() {
    for (int width : List.of(80, 100, 132)) {
      for (Grid grid : List.of(views().byMeasure(), views().byGroup(), views().matrix())) {
        String table = GridPrinters.find("table").orElseThrow().print(grid, width);
        assertThat(table.lines()).allMatch(l -> l.length() <= width);
      }
    }
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsDefused() {
    Grid grid =
        Grid.of(
            List.of("a"),
            List.of(
                new GridRow().text("=1+1"),
                new GridRow().text("@x"),
                new GridRow().text("plain, text")));
    assertThat(GridPrinters.find("csv").orElseThrow().print(grid, 80))
        .isEqualTo("a\n'=1+1\n'@x\n\"plain, text\"\n");
  }
}
