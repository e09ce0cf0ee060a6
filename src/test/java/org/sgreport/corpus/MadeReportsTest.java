package org.sgreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sgreport.support.Folders;
import org.sgreport.support.LibreOffice;
import org.sgreport.support.Program;
import org.sgreport.support.Required;

/**
 * Made reports come back, line by line, from what other programs make of their Word files. What
 * does not is kept in target/made.
 */
class MadeReportsTest {
  private static final int REPORTS = Integer.getInteger("made.reports", 10);
  private static final Path FOLDER = Folders.PROJECT.resolve("target/made");

  private static final String PDF =
      "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"%s\"}}";

  private static List<Path> written;

  @BeforeAll
  static void makeThem() {
    Folders.delete(FOLDER);
    written = IntStream.range(0, REPORTS).mapToObj(MadeReportsTest::made).toList();
  }

  private static Path made(int number) {
    Path report = FOLDER.resolve("" + number);
    MadeReport.write(number, report);
    Program run = Program.run(FOLDER, "render", "-o", number + ".docx", number + "/report");
    assertThat(run.status()).as(run.err()).isZero();
    return FOLDER.resolve(number + ".docx");
  }

  @Test
  void fromTaggedPdfFiles() throws IOException, InterruptedException {
    assertThat(different(converted(PDF.formatted("true"), "tagged"), "pdf")).isEmpty();
  }

  @Test
  void fromPdfFilesWithoutTags() throws IOException, InterruptedException {
    assertThat(different(converted(PDF.formatted("false"), "untagged"), "pdf")).isEmpty();
  }

  @Test
  void fromWordFilesThatAreSavedAnew() throws IOException, InterruptedException {
    assertThat(different(converted("docx:MS Word 2007 XML", "saved"), "docx")).isEmpty();
  }

  @Test
  void fromTexts() throws IOException, InterruptedException {
    assertThat(different(texts("texts"), "txt")).hasSizeLessThanOrEqualTo(REPORTS / 10);
  }

  @Test
  void fromTextsWithTheirLayout() throws IOException, InterruptedException {
    assertThat(different(texts("layout", "-layout"), "txt")).hasSizeLessThanOrEqualTo(REPORTS / 10);
  }

  private static Path converted(String format, String to) throws IOException, InterruptedException {
    Path into = Files.createDirectories(FOLDER.resolve(to));
    new LibreOffice(FOLDER).convert(written, format, into);
    return into;
  }

  private static Path texts(String to, String... options) throws IOException, InterruptedException {
    Path pdfs = converted(PDF.formatted("false"), to + "-pdf");
    Path into = Files.createDirectories(FOLDER.resolve(to));
    for (int i = 0; i < REPORTS; i++) {
      List<String> command = new ArrayList<>(List.of(Required.program("pdftotext").toString()));
      command.addAll(List.of(options));
      command.add(pdfs.resolve(i + ".pdf").toString());
      command.add(into.resolve(i + ".txt").toString());
      new ProcessBuilder(command).start().waitFor();
    }
    return into;
  }

  /** The numbers of the reports that come back otherwise. */
  private static List<Integer> different(Path folder, String ending) {
    List<Integer> different = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String before = Program.run(FOLDER, "text", i + ".docx").out();
      Program read = Program.run(folder, "text", i + "." + ending);
      if (!read.out().equals(before)) {
        different.add(i);
        Folders.write(folder.resolve(i + ".before"), before);
        Folders.write(folder.resolve(i + ".after"), read.out());
        Folders.write(folder.resolve(i + ".err"), read.err());
      }
    }
    return different;
  }
}
