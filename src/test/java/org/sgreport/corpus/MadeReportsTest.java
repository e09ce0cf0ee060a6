package org.sgreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sgreport.read.Passage;
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

  private static final Pattern MARKED =
      Pattern.compile("(?:\\[\\^\\d+]|[IVX]+\\.|[A-Z]\\.|\\d+\\.|\\([a-z]+\\)|•|Annex)\\s");

  private static final int BEGINNING = 34;

  private static final List<Path> PLAIN = new ArrayList<>();
  private static final List<Path> WRITTEN = new ArrayList<>();

  @BeforeAll
  static void makeThem() throws IOException {
    Folders.delete(FOLDER);
    for (int number = 0; number < REPORTS; number++) {
      WRITTEN.add(made(number));
    }
  }

  private static Path made(int number) throws IOException {
    Path report = FOLDER.resolve("" + number);
    MadeReport.write(number, report);
    Program run = Program.run(FOLDER, "render", "-o", number + ".docx", number + "/report");
    assertThat(run.status()).as(run.err()).isZero();
    Path word = FOLDER.resolve(number + ".docx");
    PLAIN.add(word);
    Files.createDirectories(FOLDER.resolve("drawn"));
    Path drawn = FOLDER.resolve("drawn").resolve(number + ".docx");
    Folders.write(drawn, MadeChart.drawn(number, Folders.bytes(word)));
    return drawn;
  }

  @Test
  void fromTaggedPdfFiles() throws IOException, InterruptedException {
    List<Integer> different = different(converted(PDF.formatted("true"), "tagged"), "pdf", t -> t);
    assertThat(different).hasSizeLessThanOrEqualTo(few(50));
  }

  @Test
  void fromPdfFilesWithoutTags() throws IOException, InterruptedException {
    List<Integer> different =
        different(converted(PDF.formatted("false"), "untagged"), "pdf", t -> t);
    assertThat(different).hasSizeLessThanOrEqualTo(few(10));
  }

  @Test
  void fromWordFilesThatAreSavedAnew() throws IOException, InterruptedException {
    Path saved = Files.createDirectories(FOLDER.resolve("saved"));
    new LibreOffice(FOLDER).convert(PLAIN, "docx:MS Word 2007 XML", saved);
    assertThat(different(saved, "docx", t -> t)).isEmpty();
  }

  @Test
  void fromTextsWithTheirLayout() throws IOException, InterruptedException {
    List<Integer> different = different(texts("layout", "-layout"), "txt", MadeReportsTest::marked);
    assertThat(different).hasSizeLessThanOrEqualTo(few(10));
  }

  /** In reading order LibreOffice's files come apart: marks and figures stand in heaps. */
  @Test
  void fromTextsInReadingOrder() throws IOException, InterruptedException {
    Path texts = texts("texts");
    assertThat(different(texts, "txt", MadeReportsTest::marked)).hasSizeLessThanOrEqualTo(few(3));
    for (int i = 0; i < REPORTS; i++) {
      Program read = Program.run(texts, "text", i + ".txt");
      int words = Passage.words(Program.run(FOLDER, "text", i + ".docx").out()).size();
      boolean whole = Passage.words(read.out()).size() * 100 >= words * 97;
      assertThat(whole || read.err().contains("read/left-out")).as("" + i).isTrue();
    }
  }

  /** One in so many, and one at least. */
  private static int few(int in) {
    return Math.max(1, REPORTS / in);
  }

  private static Path converted(String format, String to) throws IOException, InterruptedException {
    Path into = Files.createDirectories(FOLDER.resolve(to));
    new LibreOffice(FOLDER).convert(WRITTEN, format, into);
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
  private static List<Integer> different(Path folder, String ending, UnaryOperator<String> part) {
    List<Integer> different = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String before = Program.run(FOLDER, "text", i + ".docx").out();
      Program read = Program.run(folder, "text", i + "." + ending);
      String after = withoutChart(read.out());
      boolean labels = ending.equals("pdf") && read.out().contains("Harbour 3");
      assertThat(labels).as("labels of a chart").isFalse();
      if (!part.apply(after).equals(part.apply(before))) {
        different.add(i);
        Folders.write(folder.resolve(i + ".before"), before);
        Folders.write(folder.resolve(i + ".after"), after);
        Folders.write(folder.resolve(i + ".err"), read.err());
      }
    }
    return different;
  }

  /** A chart is a box with its title and its source, and no part of the report. */
  private static String withoutChart(String text) {
    return text.replaceAll(
        "(?m)^Figure I Lamps by harbour and year\n|^Source: Union of Keepers\\.\n", "");
  }

  /** The beginnings of what has a mark, and of notes. */
  private static String marked(String text) {
    return text.lines()
        .filter(l -> MARKED.matcher(l).lookingAt())
        .map(l -> l.substring(0, Math.min(BEGINNING, l.length())))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
