package org.sgreport.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Small texts of others, each with one construct, and how they are read. */
class TextCasesTest {
  private static final String FIRST_PAGE =
      "General Assembly\nNinetieth session\n\nBells\nReport of the Secretary-General\n\n";

  @TempDir Path folder;

  /** A row of cases.tsv. */
  record TextCase(String name, String text, String read) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<TextCase> cases() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/spec/text/cases.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .map(c -> new TextCase(c[0], c[1], c[2]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsItSays(TextCase text) {
    Program run = text(FIRST_PAGE + text.text().replace("¶", "\n").replace("␌", "\f") + "\n");
    assertThat(run.out().lines().dropWhile(l -> !l.startsWith("Report")).skip(1))
        .containsExactly(text.read().split("¶"));
    assertThat(run.err()).doesNotContain("read/left-out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "+ ", "# ", "3) ", "3. ", "~~~ ", "> ", "* ", "{#word} ", "</x> "})
  void whatBeginsLikeAMarkIsImportedAsWords(String mark) {
    String text = "1. There are:\n(a) %sbells\n• %sringers.1\n_______\n1 %sa note.\n";
    Folders.write(folder.resolve("a.txt"), FIRST_PAGE + text.replace("%s", mark));
    Program run = Program.run(folder, "import", "-o", "in", "a.txt");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Program.run(folder, "render", "-o", "a.docx", "in").status()).isZero();
    assertThat(Program.run(folder, "text", "a.docx").out())
        .contains("(a) " + mark + "bells", "• " + mark + "ringers.", "[^1] " + mark + "a note.");
  }

  @Test
  void aParagraphOfManyLinesIsOneParagraph() {
    String lines =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "bell " + i + " rings and")
            .collect(Collectors.joining("\n"));
    assertThat(text(FIRST_PAGE + "1. Here " + lines + " all is well.\n").out().lines())
        .anyMatch(l -> l.startsWith("1. Here bell 0") && l.endsWith("all is well."));
  }

  @Test
  void marksWithoutTextsAreKept() {
    String text =
        text(FIRST_PAGE + "•\n".repeat(40) + "The bells ring at dusk.\n\n".repeat(40)).out();
    assertThat(text.chars().filter(c -> c == '•')).hasSize(40);
    assertThat(text.split("The bells ring at dusk.", -1)).hasSize(41);
  }

  @Test
  void manyParagraphsAreReadEach() {
    String paragraphs =
        IntStream.rangeClosed(1, 3_000)
            .mapToObj(i -> i + ". The bell rings.")
            .collect(Collectors.joining("\n"));
    assertThat(text(FIRST_PAGE + paragraphs + "\n").out()).contains("\n3000. The bell rings.\n");
  }

  private Program text(String text) {
    Folders.write(folder.resolve("a.txt"), text);
    return Program.run(folder, "text", "a.txt");
  }
}
