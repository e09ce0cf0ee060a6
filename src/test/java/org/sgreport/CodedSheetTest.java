package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Many replies are laid down from a coded spreadsheet. */
class CodedSheetTest {
  @TempDir Path folder;

  @BeforeEach
  void copyAReport() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/validate/base"), folder);
  }

  private Program add(String sheet) {
    Folders.write(folder.resolve("coded.csv"), sheet);
    return Program.run(folder, "add", "--from", "coded.csv", "report");
  }

  private String state(String code) {
    return Folders.read(folder.resolve("report/states/" + code + ".yaml"));
  }

  @Test
  void statesGainFilesAndFilesGainWhatTheyLack() {
    Folders.write(
        folder.resolve("report/states/CUB.yaml"),
        "state: CUB # a comment\nreply: {}\nmeasures: []\n");
    Program run =
        add(
            "state,lighthouse-law/in-force,lighthouse-law/under-consideration,lamp-fund\nCHE,1,1,1\nCUB,,,x\nNOR,,yes,\n");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "completed report/states/CHE.yaml with 1\ncompleted report/states/CUB.yaml with 1\nadded report/states/NOR.yaml\n");
    assertThat(state("CHE"))
        .endsWith(
            "  - measure: lamp-fund\n  - measure: lighthouse-law\n    status: under-consideration\n");
    assertThat(state("CUB"))
        .isEqualTo("state: CUB # a comment\nreply: {}\nmeasures:\n  - measure: lamp-fund\n");
    assertThat(Program.run(folder, "validate", "report").out())
        .endsWith(": 0 errors, 0 warnings\n");
    assertThat(add("state,lamp-fund\nCHE,1\n").err()).isEmpty();
  }

  @Test
  void theMatrixThatTallyPrintsChangesNothing() {
    Program matrix = Program.run(folder, "tally", "--matrix", "--format", "csv", "report");
    String before = state("CHE");
    assertThat(add(matrix.out()).status()).isZero();
    assertThat(state("CHE")).isEqualTo(before);
  }

  @Test
  void theMatrixAsAnExcelFileChangesNothingToo() throws IOException {
    String[] matrix = {"tally", "--matrix", "--format", "xlsx", "-o", "coded.xlsx", "report"};
    assertThat(Program.run(folder, matrix).status()).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("coded.xlsx"));
    String before = state("CHE");
    Program run = Program.run(folder, "add", "--from", "coded.xlsx", "report");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(state("CHE")).isEqualTo(before);
    assertThat(Program.run(folder, matrix).status()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("coded.xlsx"))).isEqualTo(first);
  }

  @Test
  void anExcelFileGainsFilesLikeAnyOther() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("coded.xlsx"))) {
      XSSFSheet sheet = workbook.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("state");
      sheet.getRow(0).createCell(1).setCellValue("lamp-fund");
      sheet.createRow(2).createCell(0).setCellValue("NOR");
      sheet.getRow(2).createCell(1).setCellValue(1);
      sheet.createRow(3).createCell(0).setCellValue("XXX");
      workbook.write(out);
    }
    Program run = Program.run(folder, "add", "--from", "coded.xlsx", "report");
    assertThat(run.err()).contains("coded.xlsx:4:1: error[add/unknown-state]");
    assertThat(folder.resolve("report/states/NOR.yaml")).doesNotExist();
  }

  @Test
  void whatIsNoExcelFileIsRefused() {
    Folders.write(folder.resolve("coded.xlsx"), "state,lamp-fund");
    Program run = Program.run(folder, "add", "--from", "coded.xlsx", "report");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("coded.xlsx: error[read/not-excel]");
    assertThat(Program.run(folder, "tally", "--format", "xlsx", "report").status()).isEqualTo(2);
  }

  @Test
  void nothingIsWrittenWhileACellHasNoPlace() {
    Program run =
        add("state,lamp-fund,lamp-fun,lighthouse-law\nNOR,1,1,1\nNorwy,1,,\nSWE,maybe,,\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "coded.csv:1:1: error[add/unknown-column]: no measure and status is called `lamp-fun`")
        .contains("no measure and status is called `lighthouse-law`")
        .contains(
            "coded.csv:3:1: error[add/unknown-state]: no State is called `Norwy`",
            "use `NOR`, Norway")
        .contains("coded.csv:4:1: error[add/unknown-cell]: `maybe` in column 2");
    assertThat(Folders.files(folder.resolve("report/states"))).hasSize(1);
  }
}
