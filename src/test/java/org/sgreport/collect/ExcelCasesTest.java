package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sgreport.collect.Workbooks.format;
import static org.sgreport.collect.Workbooks.row;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Excel files as people and programs make them. */
class ExcelCasesTest {
  @TempDir Path folder;
  private Collection report;

  @BeforeEach
  void layDownAReport() {
    report = new Collection(folder);
  }

  private String sheet(Consumer<Sheet> content, String... said) {
    return workbook(w -> content.accept(w.createSheet("S")), said);
  }

  private String workbook(Consumer<Workbook> content, String... said) {
    Program run = collect(content);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(List.of(said)).allMatch(run.err()::contains);
    return report.states();
  }

  private String refused(Consumer<Sheet> content) {
    Program run = collect(w -> content.accept(w.createSheet("S")));
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(report.states()).isEmpty();
    return run.err();
  }

  private Program collect(Consumer<Workbook> content) {
    Workbooks.write(folder.resolve("replies.xlsx"), content);
    return report.collect("replies.xlsx", List.of());
  }

  @Test
  void numbersTextsAndTruthValuesAreMarks() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 1, "state", "lamp-fund", "lamp-school", "lamp-law/planned");
              row(sheet, 2, "KEN", 1, " 1 ", true);
              row(sheet, 3, "PER", 0, false, "x");
            });
    assertThat(states)
        .isEqualTo("KEN: lamp-fund, lamp-school, lamp-law/planned; PER: lamp-law/planned");
    assertThat(Folders.read(folder.resolve("report/states/PER.yaml")))
        .contains("source: replies.xlsx, sheet S, cell D3");
  }

  @Test
  void formulasAreTheirStoredValues() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 1, "state", null, "lamp-school");
              sheet.getRow(0).createCell(1).setCellFormula("\"lamp-\"&\"fund\"");
              row(sheet, 2, null, null, null);
              sheet.getRow(1).createCell(0).setCellFormula("UPPER(\"ken\")");
              sheet.getRow(1).createCell(1).setCellFormula("1+0");
              sheet.getRow(1).createCell(2).setCellFormula("IF(FALSE,\"x\",\"\")");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(states).isEqualTo("KEN: lamp-fund");
  }

  @Test
  void aFormulaInErrorIsRefusedAtItsCell() {
    String err =
        refused(
            sheet -> {
              row(sheet, 1, "state", "lamp-fund");
              row(sheet, 2, "KEN", null);
              sheet.getRow(1).createCell(1).setCellFormula("1/0");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(err).contains("replies.xlsx:2:2: error[add/unknown-cell]", "#DIV/0!", "S!B2");
  }

  @Test
  void wordsThatBeginWithAnEqualsSignAreWords() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 1, "state", "lamp-fund", "lamp-fund/text");
              row(sheet, 2, "KEN", 1, null);
              sheet.getRow(1).createCell(2).setCellValue("=kept by the harbour master");
            });
    assertThat(states).isEqualTo("KEN: lamp-fund “=kept by the harbour master”");
  }

  @Test
  void formatsOfNumbersDoNotMatter() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 1, "state", "lamp-fund", "lamp-school", "lamp-law/planned");
              row(sheet, 2, "KEN", 1, 1, 0);
              format(sheet.getRow(1).getCell(1), "\"Yes\";\"Yes\";\"No\"");
              format(sheet.getRow(1).getCell(2), "0%");
              format(sheet.getRow(1).getCell(3), "yyyy-mm-dd");
            });
    assertThat(states).isEqualTo("KEN: lamp-fund, lamp-school");
  }

  @Test
  void daysAreDays() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 1, "state", "lamp-fund", "received");
              row(sheet, 2, "KEN", 1, 52_727);
              format(sheet.getRow(1).getCell(2), "d/m/yy");
            });
    assertThat(states).isEqualTo("KEN: lamp-fund; KEN received 2044-05-10");
  }

  @Test
  void aShareIsNoFigureOfAnotherUnit() {
    String err =
        refused(
            sheet -> {
              row(sheet, 1, "state", "lamp-hours/value");
              row(sheet, 2, "KEN", 0.25);
              format(sheet.getRow(1).getCell(1), "0%");
            });
    assertThat(err).contains("`25%` is no figure");
  }

  @Test
  void aLetterInQuotationMarksMakesNoDay() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 1, "state", "lamp-hours/value");
              row(sheet, 2, "KEN", 45_800);
              format(sheet.getRow(1).getCell(1), "\"d\"0");
            });
    assertThat(states).isEqualTo("KEN: lamp-hours 45800");
  }

  @Test
  void hiddenColumnsAreReadAndNamed() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 1, "state", "lamp-fund", "lamp-school");
              row(sheet, 2, "KEN", 1, 1);
              sheet.setColumnHidden(2, true);
            },
            "hidden columns were read: C");
    assertThat(states).isEqualTo("KEN: lamp-fund, lamp-school");
  }

  @Test
  void theSheetWithRepliesIsRead() {
    String states =
        workbook(
            w -> {
              row(w.createSheet("Read me"), 1, "How to fill this in");
              Sheet sheet = w.createSheet("Replies");
              row(sheet, 3, "state", "lamp-fund");
              row(sheet, 4, "KEN", 1);
            },
            "passed over the sheet `Read me` (1 cell)");
    assertThat(states).isEqualTo("KEN: lamp-fund");
  }

  @Test
  void aListToChooseFromIsNoSheetOfReplies() {
    String states =
        workbook(
            w -> {
              Sheet sheet = w.createSheet("Replies");
              row(sheet, 1, "state", "lamp-fund");
              row(sheet, 2, "KEN", 1);
              Sheet list = w.createSheet("Lists");
              row(list, 1, "state");
              row(list, 2, "KEN");
              row(list, 3, "PER");
            },
            "passed over the sheet `Lists` (3 cells)");
    assertThat(states).isEqualTo("KEN: lamp-fund");
  }

  @Test
  void hiddenRowsAndSheetsAreReadAndNamed() {
    String states =
        workbook(
            w -> {
              Sheet sheet = w.createSheet("One");
              row(sheet, 1, "state", "lamp-fund");
              row(sheet, 2, "KEN", 1);
              row(sheet, 3, "PER", 1);
              sheet.getRow(2).setZeroHeight(true);
              Sheet hidden = w.createSheet("Two");
              row(hidden, 1, "state", "lamp-fund");
              row(hidden, 2, "FJI", 1);
              row(w.createSheet("Lists"), 1, "yes", "no");
              w.setSheetHidden(1, true);
              w.setSheetHidden(2, true);
            },
            "hidden rows were read: 3",
            "the sheet `Two` is hidden, and was read",
            "passed over the hidden sheet `Lists`");
    assertThat(states).isEqualTo("FJI: lamp-fund; KEN: lamp-fund; PER: lamp-fund");
  }

  @Test
  void headsOverTwoColumnsAreJoinedWithThoseBelow() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 1, "Replies of States");
              row(sheet, 2, "state", "Law on lamps", null, "Fund for lamps");
              row(sheet, 3, null, "In force", "Planned", null);
              row(sheet, 4, "KEN", 1, null, 1);
              sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("D2:D3"));
            },
            "“Replies of States” (1 cell)");
    assertThat(states).isEqualTo("KEN: lamp-law/in-force, lamp-fund");
  }

  @Test
  void cellsThatAreOnlyFormattedAreNothing() {
    String states =
        sheet(
            sheet -> {
              row(sheet, 2, "state", "lamp-fund");
              row(sheet, 3, "KEN", 1);
              format(sheet.createRow(3).createCell(0), "0.00");
              CellStyle style = sheet.getRow(3).getCell(0).getCellStyle();
              for (int i = 4; i < 3000; i++) {
                sheet.createRow(i).createCell(0).setCellStyle(style);
              }
            },
            "read 4 cells");
    assertThat(states).isEqualTo("KEN: lamp-fund");
  }

  @Test
  void anEmptyWorkbookIsRefused() {
    assertThat(refused(sheet -> {})).contains("collect/no-replies");
  }
}
