package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.WordFile;

/** Files that are no Excel files, or of a kind that is not read. */
class OtherWorkbooksTest {
  @TempDir Path folder;
  private Collection report;
  private Path file;

  @BeforeEach
  void layDownAReportAndAFile() {
    report = new Collection(folder);
    file = folder.resolve("replies.xlsx");
    Workbooks.write(file, w -> Workbooks.row(w.createSheet("S"), 1, "state"));
  }

  private String collected() {
    return report.collect("replies.xlsx", List.of()).err();
  }

  @Test
  void whatHasAnotherEndingThanItIsIsRefused() throws IOException {
    Files.copy(file, folder.resolve("replies.csv"));
    assertThat(report.collect("replies.csv", List.of()).err()).contains("error[read/not-csv]");
    Folders.write(file, "state,lamp-fund\nKEN,1\n");
    assertThat(collected()).contains("error[read/not-excel]");
    Folders.write(file, "<html><table><tr><td>state</td></tr></table></html>");
    assertThat(collected()).contains("error[read/not-excel]");
    byte[] old = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(magic, 0, old, 0, magic.length);
    Folders.write(file, old);
    assertThat(collected()).contains("error[read/not-excel]");
  }

  @Test
  void strictOpenXmlIsNamed() throws IOException {
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
    assertThat(collected()).contains("this file is in strict Open XML");
  }
}
