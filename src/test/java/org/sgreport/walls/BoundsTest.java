package org.sgreport.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Inputs made to be slow come to their end; docs/benchmarks.md says how long they take. */
class BoundsTest {
  /** A sample; the whole is asked for by -Dbounds.percent=100. */
  private static final int PERCENT = Integer.getInteger("bounds.percent", 5);

  private static final Path BASE = Folders.PROJECT.resolve("src/test/resources/spec/render/base");
  private static final String BODY = "report/body.md.ftl";

  @TempDir Path folder;

  @BeforeEach
  void layDownAReport() {
    Folders.copy(BASE, folder);
    Folders.write(folder.resolve(BODY), "# Findings\n\nOne.\n");
  }

  private String done(String... words) {
    Program run = Program.run(folder, words);
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    return run.out() + run.err();
  }

  @Test
  void manyParagraphs() {
    int paragraphs = 1_000 * PERCENT;
    Folders.write(
        folder.resolve(BODY),
        "# Findings\n\n<#list 1.."
            + paragraphs
            + " as i>\nParagraph ${i} says that lamps burn at night.\n\n</#list>\n");
    done("render", "-o", "out.docx", "report");
    assertThat(done("text", "out.docx")).contains("\n" + paragraphs + ". Paragraph ");
  }

  @Test
  void manyReportsInOneCall() {
    int reports = 20 * PERCENT;
    IntStream.range(0, reports)
        .forEach(i -> Folders.copy(folder.resolve("report"), folder.resolve("many/r" + i)));
    Folders.delete(folder.resolve("report"));
    String[] words =
        IntStream.rangeClosed(0, reports)
            .mapToObj(i -> i == 0 ? "validate" : "many/r" + (i - 1))
            .toArray(String[]::new);
    assertThat(done(words)).contains("checked " + 5 * reports + " files: 0 errors");
  }

  @Test
  void manyParentheses() {
    Folders.write(
        folder.resolve(BODY),
        "# Findings\n\nA word " + "(".repeat(30_000) + " inner " + ")".repeat(30_000) + ".\n");
    done("lint", "--fail-on", "never", "report");
  }

  @Test
  void aVeryLongField() {
    String report = Folders.read(folder.resolve("report/report.yaml"));
    Folders.write(
        folder.resolve("report/report.yaml"),
        report + "summary: |\n" + ("  " + "word ".repeat(16) + "\n").repeat(3_000_000 / 83));
    assertThat(done("validate", "report")).contains("0 errors");
  }

  @Test
  void deeplyNestedTables() throws IOException {
    String deep =
        "<w:tbl><w:tr><w:tc>".repeat(10_000)
            + "<w:p><w:r><w:t>Inner.</w:t></w:r></w:p>"
            + "</w:tc></w:tr></w:tbl>".repeat(10_000);
    Folders.write(folder.resolve("deep.docx"), wordFile(deep));
    Program run = Program.run(folder, "text", "deep.docx");
    assertThat(run.out() + run.err()).containsAnyOf("Inner.", "nested");
  }

  private static byte[] wordFile(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body>"
              + body
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }
}
