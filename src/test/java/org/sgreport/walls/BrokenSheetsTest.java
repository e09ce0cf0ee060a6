package org.sgreport.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.WordFile;

/** Spreadsheets that are broken, or made to break their reader, are told in words. */
class BrokenSheetsTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir Path folder;
  private Path file;
  private Map<String, byte[]> parts;

  @BeforeEach
  void layDownAReportAndASheet() throws IOException {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
    file = folder.resolve("replies.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Replies").createRow(0).createCell(0).setCellValue("state");
      workbook.write(out);
    }
    parts = new LinkedHashMap<>(new WordFile(Files.readAllBytes(file)).parts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"decoy.txt\">]><worksheet>&a;</worksheet>",
        "<worksheet><sheetData><row",
        ""
      })
  void aSheetOfBrokenXmlIsRefused(String xml) throws IOException {
    parts.put(SHEET, xml.getBytes(StandardCharsets.UTF_8));
    refused("this is not an Excel file");
  }

  @Test
  void aSheetThatUnpacksToAThousandTimesItsSizeIsRefused() throws IOException {
    byte[] bomb = new byte[200 << 20];
    Arrays.fill(bomb, (byte) ' ');
    parts.put(SHEET, bomb);
    refused("this is not an Excel file");
  }

  @Test
  void aWorkbookWithoutSheetsIsRefused() throws IOException {
    String workbook = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
    parts.put(
        "xl/workbook.xml",
        workbook.replaceAll("<sheets>.*</sheets>", "<sheets/>").getBytes(StandardCharsets.UTF_8));
    refused("this file has no sheet");
  }

  @Test
  void aFileWithAPasswordIsRefused() throws Exception {
    byte[] plain = Files.readAllBytes(file);
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("decoy");
      try (OutputStream encrypted = encryptor.getDataStream(system)) {
        encrypted.write(plain);
      }
      system.writeFilesystem(out);
    }
    told("this file has a password");
  }

  private void refused(String message) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    told(message);
  }

  private void told(String message) {
    Program run = Program.run(folder, "add", "--from", "replies.xlsx", "report");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("replies.xlsx: error[read/not-excel]: " + message);
  }
}
