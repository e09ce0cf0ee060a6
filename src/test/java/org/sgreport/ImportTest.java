package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.IssuedText;
import org.sgreport.support.Program;
import org.sgreport.support.Required;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;

/**
 * The published reports, imported and rendered back, are what they were, where these are at hand.
 */
class ImportTest {
  @TempDir Path folder;
  private Path published;

  @BeforeEach
  void findTheTexts() {
    published = Required.publishedTexts();
  }

  /** What was published, a line a heading, paragraph or note, without Markdown's signs. */
  private List<String> publishedLines(String name) {
    return Folders.read(published.resolve(name + ".md"))
        .lines()
        .filter(l -> !l.isBlank())
        .map(l -> l.replaceFirst("^#+ ", "").replaceFirst("^(\\[\\^\\w+]):", "$1"))
        .map(l -> l.replace("*", "").replaceAll("\\s+", " ").strip())
        .toList();
  }

  private Program imported(String name, String... options) {
    List<String> words = new ArrayList<>(List.of("import"));
    words.addAll(List.of(options));
    words.addAll(List.of("-o", name, published.resolve(name + ".md").toString()));
    Program run = Program.run(folder, words.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  /** From the first chapter on: what stands above it is the masthead. */
  private List<String> renderedLines(String name) throws IOException {
    assertThat(Program.run(folder, "validate", name).out())
        .matches("(?s).*: 0 errors, [01] warnings?\n");
    Program run = Program.run(folder, "render", name);
    assertThat(run.status()).as(run.err()).isZero();
    byte[] word = Files.readAllBytes(folder.resolve("out/" + name + ".docx"));
    List<String> lines = WordText.of(new WordFile(word)).lines().toList();
    return lines.subList(lines.indexOf("I. Introduction"), lines.size());
  }

  @ParameterizedTest
  @CsvSource({
    "a-69-224, 17, 76, 0, 9",
    "a-71-119, 23, 97, 6, 7",
    "ctoc-cop-2016-2, 18, 74, 6, 1",
    "e-cn-15-2012-gpa, 9, 37, 0, 3"
  })
  void everyReportComesBackWordForWord(
      String name, int headings, int paragraphs, int subparagraphs, int notes) throws IOException {
    Program run = imported(name);
    assertThat(run.err())
        .contains(
            "understood %d headings, %d paragraphs, %d subparagraphs, %d notes"
                .formatted(headings, paragraphs, subparagraphs, notes));
    List<String> differing = new ArrayList<>(renderedLines(name));
    assertThat(differing).hasSameSizeAs(publishedLines(name));
    differing.removeAll(publishedLines(name));
    List<String> reordered = name.equals("a-69-224") ? List.of("23.", "28.", "39.") : List.of();
    assertThat(differing.stream().map(l -> l.split(" ")[0])).containsExactlyElementsOf(reordered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa"})
  void whatRenderWroteComesBackFromWord(String name) throws IOException {
    imported(name);
    List<String> first = renderedLines(name);
    Program again = Program.run(folder, "import", "-o", "again", "out/" + name + ".docx");
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(renderedLines("again")).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "a-69-224, A/69/224, false",
    "a-71-119, A/71/119, true",
    "ctoc-cop-2016-2, CTOC/COP/2016/2, false",
    "e-cn-15-2012-gpa, E/CN.15/2012/1, true"
  })
  void everyReportComesBackFromBrokenLines(String name, String symbol, boolean formFeeds)
      throws IOException {
    String markdown = Folders.read(published.resolve(name + ".md"));
    Folders.write(folder.resolve(name + ".txt"), IssuedText.of(markdown, symbol, formFeeds));
    Program run = Program.run(folder, "import", "--title", "A", "-o", name, name + ".txt");
    assertThat(run.status()).as(run.err()).isZero();
    List<String> expected = new ArrayList<>(publishedLines(name));
    List<String> rendered = renderedLines(name);
    assertThat(rendered).hasSameSizeAs(expected);
    List<String> differing = new ArrayList<>(rendered);
    differing.removeAll(expected);
    List<String> reordered = name.equals("a-69-224") ? List.of("23.", "28.", "39.") : List.of();
    assertThat(differing.stream().map(l -> l.split(" ")[0])).containsExactlyElementsOf(reordered);
  }

  @Test
  void listsOutOfOrderAreToldAndMended() throws IOException {
    assertThat(imported("a-69-224").err())
        .contains(
            "in para. 23 is not", "in para. 28 is not", "in para. 39 is not", "44 lists of States");
    assertThat(String.join("\n", renderedLines("a-69-224")))
        .contains(
            "Georgia, Latvia, Lithuania, Mexico",
            "Italy, Lithuania, Luxembourg, Poland",
            "Singapore, Slovenia and Ukraine");
  }

  @Test
  void aReplyAddedToAnImportedReportChangesItsLists() throws IOException {
    imported("a-69-224");
    Path states = folder.resolve("a-69-224/states");
    assertThat(Folders.files(states)).hasSize(27);
    String swiss = Folders.read(states.resolve("CHE.yaml"));
    Folders.write(states.resolve("NOR.yaml"), swiss.replace("state: CHE", "state: NOR"));
    String text = String.join("\n", renderedLines("a-69-224"));
    assertThat(text.split("Norway", -1)).hasSizeGreaterThan(10);
    assertThat(text)
        .contains(
            "(Australia, Norway, Singapore and Switzerland)", "received from 23 Member States");
  }

  @Test
  void noNameOfAStateStaysTypedInParenthesesOfAReportThatListsThem() {
    imported("a-69-224");
    assertThat(Folders.read(folder.resolve("a-69-224/body.md.ftl")))
        .doesNotContain("(Australia", "(Georgia", "(Kuwait", "(the Philippines");
  }

  @Test
  void proseIsImportedWithoutInputs() throws IOException {
    imported("a-69-224", "--prose");
    assertThat(folder.resolve("a-69-224/states")).doesNotExist();
    assertThat(renderedLines("a-69-224")).isEqualTo(publishedLines("a-69-224"));
  }
}
