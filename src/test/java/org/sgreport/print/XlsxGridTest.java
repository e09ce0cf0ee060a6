package org.sgreport.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridRow;

/** What a reader of the sheet sees, besides its words. */
class XlsxGridTest {
  private static final Grid GRID =
      Grid.of(
          List.of("state", "lamps"),
          List.of(
              new GridRow().text("Bolivia (Plurinational State of)").text(""),
              new GridRow().text("Chad").text("x".repeat(200))));
  private XSSFSheet sheet;

  @BeforeEach
  void print() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XlsxGrid.print(GRID)))) {
      sheet = workbook.getSheetAt(0);
    }
  }

  @Test
  void aColumnIsAsWideAsItsLongestTextWithinBounds() {
    assertThat(IntStream.range(0, 2).map(c -> sheet.getColumnWidth(c) / 256))
        .containsExactly(34, 60);
  }

  @Test
  void theHeadsAreBoldAndStayInSight() {
    assertThat(isBold(sheet.getRow(0).getCell(0))).isTrue();
    assertThat(isBold(sheet.getRow(0).getCell(1))).isTrue();
    assertThat(isBold(sheet.getRow(1).getCell(0))).isFalse();
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
  }

  @Test
  void nothingReportedIsNoCell() {
    assertThat(sheet.getRow(1).getCell(1)).isNull();
  }

  private static boolean isBold(XSSFCell cell) {
    return cell.getCellStyle().getFont().getBold();
  }
}
