package org.sgreport.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Revised;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;

/** From any body to any other: accepting all changes gives the new one, rejecting all the old. */
class TrackedPropertyTest {
  private static final Path FOLDER = Folders.PROJECT.resolve("target/tracked-property");

  @BeforeContainer
  static void copyTheReport() {
    Folders.delete(FOLDER);
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), FOLDER);
  }

  @AfterContainer
  static void deleteIt() {
    Folders.delete(FOLDER);
  }

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> word =
        Arbitraries.of(
            "lamps", "light", "the", "*sea*", "**at night**", "far", "[^n]", "and", "ships");
    Arbitrary<String> words =
        word.list().ofMinSize(1).ofMaxSize(12).map(w -> "Invented " + String.join(" ", w) + ".");
    Arbitrary<String> block =
        Arbitraries.frequencyOf(
            Tuple.of(6, words),
            Tuple.of(1, words.map(w -> "## " + w.replace("[^n]", "").replaceAll("\\.$", ""))),
            Tuple.of(1, words.map(w -> w + " {-}")),
            Tuple.of(
                1,
                words.list().ofSize(2).map(i -> "Items:\n\n1. " + i.get(0) + "\n2. " + i.get(1))));
    return block
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(
            blocks ->
                "# Invented chapter\n\nBegin.[^n]\n\n" + noted(blocks) + "\n\n[^n]: A note.\n");
  }

  private static String noted(List<String> blocks) {
    return blocks.stream().map(b -> b.replace("[^n]", "")).collect(Collectors.joining("\n\n"));
  }

  @Property(seed = "1", tries = 60)
  void bothStatesComeBack(@ForAll("bodies") String before, @ForAll("bodies") String after) {
    WordFile earlier = render(before, "before.docx");
    WordFile later = render(after, "after.docx");
    WordFile tracked = render(after, "tracked.docx", "--against", "before.docx");
    assertThat(WordFaults.of(tracked)).isEmpty();
    assertThat(WordText.of(Revised.rejected(tracked))).isEqualTo(WordText.of(earlier));
    assertThat(WordText.of(Revised.accepted(tracked))).isEqualTo(WordText.of(later));
  }

  private static WordFile render(String body, String file, String... options) {
    Folders.write(FOLDER.resolve("report/body.md.ftl"), body);
    String[] words = new String[options.length + 4];
    List.of("render", "-o", file, "report").toArray(words);
    System.arraycopy(options, 0, words, 4, options.length);
    Program run = Program.run(FOLDER, words);
    assertThat(run.status()).as(run.err() + body).isZero();
    return new WordFile(Folders.bytes(FOLDER.resolve(file)));
  }
}
