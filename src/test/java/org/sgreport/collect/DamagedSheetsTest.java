package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.WordFile;

/**
 * Spreadsheets damaged at random, by a fixed seed: bytes of the file, or of a part, replaced,
 * dropped, repeated. Whatever comes, it is no fault of the program's own.
 */
class DamagedSheetsTest {
  private static final int RUNS = Integer.getInteger("damaged.sheets", 300);
  private static final int SEED = 18;

  @TempDir Path folder;

  @Test
  void noneIsAFaultOfTheProgram() throws IOException {
    new Collection(folder);
    byte[] csv =
        "\uFEFFstate;\"Law on lamps\";lamp-fund/text;received\nKEN;planned;\"a \"\"b\"\"\nc\";2044-05-01\nPeru;no;;\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] excel = excel();
    Random random = new Random(SEED);
    List<String> faults = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      boolean text = run % 5 == 0;
      byte[] damaged =
          text
              ? damaged(csv, random)
              : run % 5 == 1 ? damaged(excel, random) : parts(excel, random);
      String name = text ? "sheet.csv" : "sheet.xlsx";
      Folders.write(folder.resolve(name), damaged);
      Program program = Program.run(folder, "collect", "--dry-run", name, "report");
      if (program.status() > 1) {
        faults.add(run + ": " + program.err());
      }
    }
    assertThat(faults).isEmpty();
  }

  private static byte[] excel() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("S");
      sheet.createRow(0).createCell(0).setCellValue("state");
      sheet.getRow(0).createCell(1).setCellValue("lamp-fund");
      sheet.getRow(0).createCell(2).setCellValue("lamp-fund/text");
      sheet.createRow(1).createCell(0).setCellValue("KEN");
      sheet.getRow(1).createCell(1).setCellFormula("1+0");
      sheet.getRow(1).createCell(2).setCellValue("A text");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
      workbook.createName().setNameName("lamps");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int i = 0; i <= random.nextInt(8); i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length;
    return Arrays.copyOf(damaged, length);
  }

  /** A part without some of its words, or with some twice, or none at all. */
  private static byte[] parts(byte[] whole, Random random) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(new WordFile(whole).parts());
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    String text = new String(parts.get(name), StandardCharsets.UTF_8);
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(40));
    String piece = text.substring(from, to);
    switch (random.nextInt(4)) {
      case 0 -> parts.remove(name);
      case 1 ->
          parts.put(
              name,
              (text.substring(0, from) + text.substring(to)).getBytes(StandardCharsets.UTF_8));
      case 2 ->
          parts.put(
              name,
              (text.substring(0, to) + piece + text.substring(to))
                  .getBytes(StandardCharsets.UTF_8));
      default -> parts.put(name, text.replaceAll("\\d", "9").getBytes(StandardCharsets.UTF_8));
    }
    return WordFile.zipped(parts);
  }
}
