package org.sgreport.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** First pages of texts, each with one construct, and what report.yaml has of them. */
class TextFirstPageTest {
  @TempDir Path folder;

  /** A row of first-pages.tsv. */
  record FirstPage(String name, String text, List<String> keys) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<FirstPage> pages() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/spec/text/first-pages.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .map(c -> new FirstPage(c[0], c[1].replace('¶', '\n'), List.of(c[2].split("¶"))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isReadAsItSays(FirstPage page) {
    Folders.write(folder.resolve("a.txt"), page.text() + "\n\n1. The bells ring.\n");
    Program run = Program.run(folder, "import", "-o", "in", "a.txt");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Folders.read(folder.resolve("in/report.yaml")).lines()).containsAll(page.keys());
    assertThat(Folders.read(folder.resolve("in/body.md.ftl"))).isEqualTo("The bells ring.\n");
  }
}
