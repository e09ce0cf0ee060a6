package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.LibreOffice;
import org.sgreport.support.Program;
import org.sgreport.support.Required;
import org.sgreport.support.WordFile;

/** The pages that the contents page gives are those on which LibreOffice puts the headings. */
class ContentsPageTest {
  private static final Pattern ENTRY =
      Pattern.compile("PAGEREF (_Toc\\d+) .*?<w:t xml:space=\"preserve\">(\\d+)</w:t>");
  private static final Pattern HEADING =
      Pattern.compile("w:name=\"(_Toc\\d+)\"/>(.*?)<w:bookmarkEnd");

  @TempDir Path folder;

  @BeforeEach
  void copyTheInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  @Test
  void theSpecimensPagesAreThoseOfItsPdf() throws Exception {
    assertThat(compare("inputs/a-71-119")).isEqualTo(12);
  }

  @Test
  void nothingAsksToUpdateFields() throws IOException {
    render("inputs/a-71-119");
    assertThat(part("a-71-119", "word/settings.xml")).doesNotContain("updateFields");
    assertThat(part("a-71-119", "word/document.xml")).doesNotContain("w:dirty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa"})
  void soAreThoseOfEveryHeadingOfAPublishedReport(String name) throws Exception {
    String file = Required.publishedTexts().resolve(name + ".md").toString();
    Program.run(folder, "import", "--title", "A title", "-o", "inputs/imported", file);
    Path report = folder.resolve("inputs/imported/report.yaml");
    String contents = "contents: {levels: 5, columns: [paragraphs, page]}\n";
    Files.writeString(report, Files.readString(report) + contents);
    assertThat(compare("inputs/imported")).isGreaterThan(8);
  }

  private void render(String report) {
    Program run = Program.run(folder, "render", report);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private String part(String name, String part) throws IOException {
    byte[] file = Files.readAllBytes(folder.resolve("out/" + name + ".docx"));
    return new String(new WordFile(file).parts().get(part), StandardCharsets.UTF_8);
  }

  /** How many headings were compared. */
  private int compare(String report) throws Exception {
    render(report);
    String name = Path.of(report).getFileName().toString();
    new LibreOffice(folder).convert(folder.resolve("out/" + name + ".docx"), "pdf");
    List<String> pages = pages(folder.resolve(name + ".pdf"));
    String document = part(name, "word/document.xml");
    Map<String, Integer> given = new LinkedHashMap<>();
    for (Matcher m = ENTRY.matcher(document); m.find(); ) {
      given.put(m.group(1), Integer.parseInt(m.group(2)));
    }
    int compared = 0;
    for (Matcher m = HEADING.matcher(document); m.find(); compared++) {
      String title = letters(m.group(2).replaceAll("<[^>]*>", ""));
      assertThat(letters(pages.get(given.get(m.group(1)) - 1))).contains(title);
    }
    assertThat(compared).isEqualTo(given.size());
    return compared;
  }

  private static List<String> pages(Path pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document));
      }
    }
    return pages;
  }

  private static String letters(String text) {
    return text.replaceAll("&[a-z]+;|[^\\p{L}\\p{N}]", "");
  }
}
