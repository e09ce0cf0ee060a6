package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.document.Writer;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.write.Writers;

/** The formats of {@code render --to}. */
class WritersTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/render");

  @TempDir Path folder;

  @BeforeEach
  void layDownAReport() {
    Folders.copy(SPEC.resolve("base"), folder);
    Folders.write(folder.resolve("report/body.md.ftl"), "# Lamps\n\nOne burns.\n");
  }

  private Program render(String... words) {
    List<String> all = new ArrayList<>(List.of("render"));
    all.addAll(List.of(words));
    all.add("report");
    return Program.run(folder, all.toArray(String[]::new));
  }

  /** What is printed as Markdown is the template of the same document. */
  @TestFactory
  Stream<DynamicTest> markdownReadsBackAsTheDocument() {
    return Folders.rendered(SPEC).stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> readsBack(c)));
  }

  private void readsBack(Path spec) {
    Path place = Folders.within(folder);
    Folders.copy(SPEC.resolve("base"), place);
    Folders.copy(spec.resolve("input"), place);
    Program markdown = Program.run(place, "render", "--to", "markdown", "-o", "-", "report");
    assertThat(markdown.status()).as(markdown.err()).isZero();
    String expected = Folders.read(spec.resolve("document.txt"));
    String body = withoutFirstPage(markdown.out(), expected);
    Folders.write(
        place.resolve("report/body.md.ftl"),
        "<#noautoesc><#noparse>\n" + body + "</#noparse></#noautoesc>\n");
    Program again = Program.run(place, "render", "--emit", "document", "report");
    assertThat(again.out()).as(again.err() + body).isEqualTo(expected);
  }

  /** The paragraphs of the first page and the summary are its unnumbered ones at the beginning. */
  private static String withoutFirstPage(String markdown, String document) {
    List<String> paragraphs = new ArrayList<>(List.of(markdown.split("\n\n")));
    List<String> lines = document.lines().toList();
    int first = 0;
    while (plain(paragraphs.get(0)).equals(plain(lines.get(first)) + " {-}")) {
      paragraphs.remove(0);
      first++;
    }
    return paragraphs.stream().collect(Collectors.joining("\n\n"));
  }

  private static String plain(String line) {
    return line.replaceAll("[*\\\\]", "");
  }

  @Test
  void eachIsListedOnceInTheirOrder() {
    assertThat(Writers.ALL).extracting(Writer::name).isSorted().doesNotHaveDuplicates();
    assertThat(Writers.ALL).extracting(Writer::ending).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"docx, docx", "html, html", "markdown, md", "text, txt"})
  void theFormatOrTheEndingDecides(String format, String ending) throws IOException {
    assertThat(render("--to", format).err()).isEqualTo("wrote out/report." + ending + "\n");
    assertThat(render("-o", "a." + ending).err()).isEqualTo("wrote a." + ending + "\n");
    assertThat(Files.readAllBytes(folder.resolve("a." + ending)))
        .isEqualTo(Files.readAllBytes(folder.resolve("out/report." + ending)));
    assertThat(render("--to", format, "-o", "v1.2").err()).isEqualTo("wrote v1.2\n");
  }

  @Test
  void textIsWhatIsPrintedAsADocument() {
    String document = render("--emit", "document").out();
    assertThat(render("--to", "text", "-o", "-").out()).isEqualTo(document);
  }

  @ParameterizedTest
  @CsvSource({
    "--to text -o a.docx, --to asks for text",
    "-o a.pdf, a.pdf ends as no format does",
    "--to pdf, --to cannot be pdf",
    "--evidence counts, --evidence is of pages",
    "--to html --evidence none, --evidence cannot be none",
    "--to html --comments, --comments is of Word files",
    "--to html --against x, --since or --against is of Word files",
    "--to text --comments, --comments is of Word files",
    "--to text --emit document, --emit document prints a stage",
    "--to markdown --numbering literal, --numbering is of Word files"
  })
  void whatContradictsItselfIsRefused(String options, String refusal) {
    Program run = render(options.split(" "));
    assertThat(run.err()).contains(refusal);
    assertThat(run.status()).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
