package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.WordFile;

/** Excel files as people and programs make them. */
class ExcelCasesTest {
  @TempDir Path folder;
  private Collection report;

  @BeforeEach
  void layDownAReport() {
    report = new Collection(folder);
  }

  private Path made(Consumer<Workbook> content) {
    Path file = folder.resolve("replies.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(workbook);
      workbook.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(Sheet sheet, int number, Object... cells) {
    Row row = sheet.createRow(number - 1);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number figure) {
        row.createCell(i).setCellValue(figure.doubleValue());
      } else if (cells[i] instanceof Boolean truth) {
        row.createCell(i).setCellValue(truth);
      } else if (cells[i] != null) {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private static CellStyle format(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private String collected(Consumer<Workbook> content, String... said) {
    made(content);
    Program run = report.collect("replies.xlsx", List.of());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(List.of(said)).allMatch(run.err()::contains);
    return report.states();
  }

  private String refused(Consumer<Workbook> content) {
    made(content);
    Program run = report.collect("replies.xlsx", List.of());
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(report.states()).isEmpty();
    return run.err();
  }

  @Test
  void numbersTextsAndTruthValuesAreMarks() {
    String states =
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
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
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "state", null, "lamp-school");
              sheet.getRow(0).createCell(1).setCellFormula("\"lamp-\"&\"fund\"");
              row(sheet, 2, null, null, null);
              sheet.getRow(1).createCell(0).setCellFormula("UPPER(\"ken\")");
              sheet.getRow(1).createCell(1).setCellFormula("1+0");
              sheet.getRow(1).createCell(2).setCellFormula("IF(FALSE,\"x\",\"\")");
              w.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(states).isEqualTo("KEN: lamp-fund");
  }

  @Test
  void aFormulaInErrorIsRefusedAtItsCell() {
    String err =
        refused(
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "state", "lamp-fund");
              row(sheet, 2, "KEN", null);
              sheet.getRow(1).createCell(1).setCellFormula("1/0");
              w.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(err).contains("replies.xlsx:2:2: error[add/unknown-cell]", "#DIV/0!", "S!B2");
  }

  @Test
  void wordsThatBeginWithAnEqualsSignAreWords() {
    String states =
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "state", "lamp-fund", "lamp-fund/text");
              row(sheet, 2, "KEN", 1, null);
              sheet.getRow(1).createCell(2).setCellValue("=kept by the harbour master");
            });
    assertThat(states).isEqualTo("KEN: lamp-fund “=kept by the harbour master”");
  }

  @Test
  void formatsOfNumbersDoNotMatter() {
    String states =
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "state", "lamp-fund", "lamp-school", "lamp-law/planned");
              row(sheet, 2, "KEN", 1, 1, 0);
              sheet.getRow(1).getCell(1).setCellStyle(format(w, "\"Yes\";\"Yes\";\"No\""));
              sheet.getRow(1).getCell(2).setCellStyle(format(w, "0%"));
              sheet.getRow(1).getCell(3).setCellStyle(format(w, "yyyy-mm-dd"));
            });
    assertThat(states).isEqualTo("KEN: lamp-fund, lamp-school");
  }

  @Test
  void daysAreDays() {
    String states =
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "state", "lamp-fund", "received");
              row(sheet, 2, "KEN", 1, 52_727);
              sheet.getRow(1).getCell(2).setCellStyle(format(w, "d/m/yy"));
            });
    assertThat(states).isEqualTo("KEN: lamp-fund; KEN received 2044-05-10");
  }

  @Test
  void aShareIsNoFigureOfAnotherUnit() {
    String err =
        refused(
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "state", "lamp-hours/value");
              row(sheet, 2, "KEN", 0.25);
              sheet.getRow(1).getCell(1).setCellStyle(format(w, "0%"));
            });
    assertThat(err).contains("`25%` is no figure");
  }

  @Test
  void aLetterInQuotationMarksMakesNoDay() {
    String states =
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "state", "lamp-hours/value");
              row(sheet, 2, "KEN", 45_800);
              sheet.getRow(1).getCell(1).setCellStyle(format(w, "\"d\"0"));
            });
    assertThat(states).isEqualTo("KEN: lamp-hours 45800");
  }

  @Test
  void hiddenColumnsAreReadAndNamed() {
    String states =
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
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
        collected(
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
        collected(
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
        collected(
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
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
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
        collected(
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 2, "state", "lamp-fund");
              row(sheet, 3, "KEN", 1);
              CellStyle style = format(w, "0.00");
              for (int i = 3; i < 3000; i++) {
                sheet.createRow(i).createCell(0).setCellStyle(style);
              }
            },
            "read 4 cells");
    assertThat(states).isEqualTo("KEN: lamp-fund");
  }

  @Test
  void anEmptyWorkbookIsRefused() {
    assertThat(refused(w -> w.createSheet("S"))).contains("collect/no-replies");
  }

  @Test
  void whatHasAnotherEndingThanItIsIsRefused() throws IOException {
    Path file =
        made(
            w -> {
              row(w.createSheet("S"), 1, "state");
            });
    Files.copy(file, folder.resolve("replies.csv"));
    assertThat(report.collect("replies.csv", List.of()).err()).contains("error[read/not-csv]");
    Folders.write(file, "state,lamp-fund\nKEN,1\n");
    assertThat(report.collect("replies.xlsx", List.of()).err()).contains("error[read/not-excel]");
    Folders.write(file, "<html><table><tr><td>state</td></tr></table></html>");
    assertThat(report.collect("replies.xlsx", List.of()).err()).contains("error[read/not-excel]");
    byte[] old = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(magic, 0, old, 0, magic.length);
    Folders.write(file, old);
    assertThat(report.collect("replies.xlsx", List.of()).err()).contains("error[read/not-excel]");
  }

  @Test
  void strictOpenXmlIsNamed() throws IOException {
    Path file = made(w -> row(w.createSheet("S"), 1, "state"));
    var parts = new WordFile(Files.readAllBytes(file)).parts();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(
            new String(part.getValue(), StandardCharsets.UTF_8)
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(report.collect("replies.xlsx", List.of()).err())
        .contains("this file is in strict Open XML");
  }
}
