package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Edits;
import org.sgreport.support.Folders;
import org.sgreport.support.Office;
import org.sgreport.support.Program;
import org.sgreport.support.Revised;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;

/** Accepting all tracked changes gives the new report, rejecting all the old one. */
class TrackedChangesTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/render");
  private static final List<String> CHANGES = List.of("del", "ins", "moveFrom", "moveTo");
  private static final int EDITS = Integer.getInteger("tracked.edits", 20);

  @TempDir Path folder;

  @BeforeEach
  void copyTheInputs() {
    copyInputs();
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("last"));
  }

  private void copyInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private WordFile word(String... options) throws IOException {
    return word(folder, options);
  }

  private static WordFile word(Path place, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("render", "-o", "out.docx"));
    words.addAll(List.of(options));
    Program run = Program.run(place, words.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return new WordFile(Files.readAllBytes(place.resolve("out.docx")));
  }

  private static void assertTracks(WordFile tracked, String before, String after) {
    assertThat(WordFaults.of(tracked)).isEmpty();
    assertThat(WordText.of(Revised.accepted(tracked))).isEqualTo(after);
    assertThat(WordText.of(Revised.rejected(tracked))).isEqualTo(before);
  }

  private void norwayReplies() {
    String swiss = Folders.read(folder.resolve("inputs/a-69-224/states/CHE.yaml"));
    Folders.write(
        folder.resolve("inputs/a-69-224/states/NOR.yaml"),
        swiss.replace("state: CHE", "state: NOR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens"})
  void whateverIsEditedIsTracked(String name) throws IOException {
    String report = "inputs/" + name;
    String before = WordText.of(word(report));
    Files.move(folder.resolve("out.docx"), folder.resolve("before.docx"));
    Set<String> seen = new TreeSet<>();
    int rendered = 0;
    for (int seed = 0; rendered < EDITS; seed++) {
      Files.walk(folder.resolve(report))
          .filter(Files::isRegularFile)
          .forEach(p -> p.toFile().delete());
      copyInputs();
      new Edits(folder, name, seed).make();
      Program run = Program.run(folder, "render", "-o", "out.docx", report);
      if (run.status() == 0) {
        rendered++;
        String after = WordText.of(new WordFile(Files.readAllBytes(folder.resolve("out.docx"))));
        WordFile tracked = word("--against", "before.docx", report);
        assertTracks(tracked, before, after);
        CHANGES.stream().filter(c -> tracked.count("word/document.xml", c) > 0).forEach(seen::add);
      }
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(CHANGES);
  }

  @TestFactory
  Stream<DynamicTest> aDocumentOfAnyKindBecomesAnother() {
    List<Path> cases =
        Folders.cases(SPEC).stream()
            .filter(c -> Files.exists(c.resolve("document.txt")))
            .filter(c -> !Folders.read(c.resolve("document.txt")).isEmpty())
            .toList();
    return IntStream.range(0, cases.size())
        .mapToObj(i -> List.of(cases.get(i), cases.get((i + 1) % cases.size())))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.get(0).getFileName() + " to " + pair.get(1).getFileName(),
                    () -> becomes(pair.get(0), pair.get(1))));
  }

  private void becomes(Path first, Path second) throws IOException {
    Path place = Files.createTempDirectory(folder, "pair");
    Folders.copy(SPEC.resolve("base"), place);
    Folders.copy(first.resolve("input"), place);
    WordFile before = word(place, "report");
    Files.move(place.resolve("out.docx"), place.resolve("before.docx"));
    Folders.files(place.resolve("report")).forEach(f -> f.toFile().delete());
    Folders.copy(SPEC.resolve("base"), place);
    Folders.copy(second.resolve("input"), place);
    WordFile after = word(place, "report");
    WordFile tracked = word(place, "--against", "before.docx", "report");
    assertTracks(tracked, WordText.of(before), WordText.of(after));
  }

  @Test
  void aLateReplyIsOneStateMoreInEachList() throws IOException {
    norwayReplies();
    WordFile tracked = word("--against", "last/a-69-224", "inputs/a-69-224");
    assertThat(words(tracked, "ins")).contains("Norway, ", "28").allMatch(w -> w.length() < 20);
  }

  @Test
  void aCellAHeadingAndANoteAreTrackedInThemselves() throws IOException {
    Path place = Files.createTempDirectory(folder, "tables");
    Folders.copy(SPEC.resolve("base"), place);
    Folders.copy(SPEC.resolve("tables/input"), place);
    word(place, "report");
    Files.move(place.resolve("out.docx"), place.resolve("before.docx"));
    Path template = place.resolve("report/body.md.ftl");
    String text = Folders.read(template);
    Folders.write(
        template,
        text.replace("1,200", "1,300")
            .replace("# Findings", "# Findings of old")
            .replace("An est", "An old est"));
    WordFile tracked = word(place, "--against", "before.docx", "report");
    assertThat(words(tracked, "ins")).containsExactlyInAnyOrder("1,300", " of old", "old ");
    assertThat(words(tracked, "del")).containsExactly("1,200");
  }

  private static List<String> words(WordFile file, String change) {
    String xml = new String(file.parts().get("word/document.xml"), StandardCharsets.UTF_8);
    return Pattern.compile("<w:" + change + " .*?</w:" + change + ">")
        .matcher(xml)
        .results()
        .map(m -> m.group().replaceAll("<[^>]*>", ""))
        .distinct()
        .toList();
  }

  @Test
  void ourOwnReaderAcceptsAndRejectsToo() throws IOException {
    String before = text("inputs/a-69-224");
    Files.move(folder.resolve("out.docx"), folder.resolve("before.docx"));
    edit("The response to the crime", "The invented response to the crime");
    edit("for 2012\\[\\^annual]", "for 2012");
    edit("(?m)^\\[\\^annual]: .*\n", "");
    norwayReplies();
    String after = text("inputs/a-69-224");
    word("--against", "before.docx", "inputs/a-69-224");
    assertThat(Program.run(folder, "text", "out.docx").out()).isEqualTo(after);
    assertThat(Program.run(folder, "text", "--original", "out.docx").out()).isEqualTo(before);
  }

  private String text(String... render) throws IOException {
    word(render);
    return Program.run(folder, "text", "out.docx").out();
  }

  private void edit(String before, String after) {
    Path template = folder.resolve("templates/a-69-224.md.ftl");
    Folders.write(template, Folders.read(template).replaceAll(before, after));
  }

  @Test
  void aFileWithChangesCountsAsAccepted() throws IOException {
    word("inputs/a-69-224");
    Files.move(folder.resolve("out.docx"), folder.resolve("before.docx"));
    Path template = folder.resolve("templates/a-69-224.md.ftl");
    List<String> blocks = new ArrayList<>(List.of(Folders.read(template).split("\n\n")));
    blocks.removeIf(b -> b.startsWith("Migration belongs"));
    blocks.add(4, "Migration belongs to the same picture.");
    Folders.write(template, String.join("\n\n", blocks));
    String after = text("inputs/a-69-224");
    word("--against", "before.docx", "inputs/a-69-224");
    Files.move(folder.resolve("out.docx"), folder.resolve("tracked.docx"));
    WordFile again = word("--against", "tracked.docx", "inputs/a-69-224");
    assertThat(words(again, "del")).isEmpty();
    assertThat(words(again, "moveFrom")).isEmpty();
    assertThat(Program.run(folder, "text", "--original", "out.docx").out()).isEqualTo(after);
  }

  @Test
  void libreOfficeAcceptsAndRejectsAsWeDo() throws Exception {
    Path before = folder.resolve("before.docx");
    Path after = folder.resolve("after.docx");
    Path tracked = folder.resolve("tracked.docx");
    try (Office office = new Office(folder)) {
      for (String name : List.of("a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa")) {
        String report = "inputs/" + name;
        copyInputs();
        word(report);
        Files.move(folder.resolve("out.docx"), before, StandardCopyOption.REPLACE_EXISTING);
        editUntilItRenders(name);
        Files.move(folder.resolve("out.docx"), after, StandardCopyOption.REPLACE_EXISTING);
        word("--against", "before.docx", report);
        Files.move(folder.resolve("out.docx"), tracked, StandardCopyOption.REPLACE_EXISTING);
        assertThat(office.accepted(tracked)).isEqualTo(office.text(after));
        assertThat(office.rejected(tracked)).isEqualTo(office.text(before));
        assertThat(office.text(after)).isNotEqualTo(office.text(before));
      }
    }
  }

  /** Many edits at once, of the first seed that makes no mistake. */
  private void editUntilItRenders(String name) {
    for (int seed = 0; ; seed++) {
      Folders.files(folder.resolve("inputs/" + name)).forEach(f -> f.toFile().delete());
      copyInputs();
      for (int more = 0; more < 3; more++) {
        new Edits(folder, name, seed * 3L + more).make();
      }
      if (Program.run(folder, "render", "-o", "out.docx", "inputs/" + name).status() == 0) {
        return;
      }
    }
  }
}
