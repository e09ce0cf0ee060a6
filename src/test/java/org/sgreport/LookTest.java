package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Golden;
import org.sgreport.support.Program;
import org.sgreport.support.WordDump;
import org.sgreport.support.WordFile;

/**
 * The look is a product: every Word file of the specimens and of spec/render is kept as text, part
 * by part, an element a line. What its variants have otherwise is kept as differences from it.
 */
class LookTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec");
  private static final List<String> SPECIMENS =
      List.of("a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens");

  @TempDir Path folder;
  private Map<String, byte[]> usual;

  @BeforeEach
  void writeTheReferenceDocument() {
    assertThat(Program.run(folder, "reference-doc", "-o", "usual.docx").status()).isZero();
    usual = new WordFile(Folders.bytes(folder.resolve("usual.docx"))).parts();
  }

  @Test
  void theReferenceDocumentLooksAsExpected() {
    byte[] file = Folders.bytes(folder.resolve("usual.docx"));
    golden(SPEC.resolve("look/reference-doc.txt"), WordDump.of(file, Map.of()));
  }

  @TestFactory
  Stream<DynamicTest> eachSpecimenLooksAsExpected() {
    return SPECIMENS.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
                      Folders.copy(
                          Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
                      Path body = folder.resolve("templates/" + name + ".md.ftl");
                      variants(SPEC.resolve("look").resolve(name), folder, "inputs/" + name, body);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> eachCaseLooksAsExpected() {
    return Folders.cases(SPEC.resolve("render")).stream()
        .filter(c -> Files.exists(c.resolve("document.txt")))
        .filter(c -> !Folders.read(c.resolve("document.txt")).isEmpty())
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> each(c)));
  }

  private void each(Path spec) throws IOException {
    Path place = Files.createTempDirectory(folder, "case");
    Folders.copy(SPEC.resolve("render/base"), place);
    Folders.copy(spec.resolve("input"), place);
    variants(spec, place, "report", place.resolve("report/body.md.ftl"));
  }

  private void variants(Path golden, Path place, String report, Path body) {
    List<String> plain = dump(place, report);
    golden(golden.resolve("docx.txt"), plain);
    differs(golden, "literal", plain, dump(place, "--numbering", "literal", report));
    differs(golden, "commented", plain, dump(place, "--comments", report));
    differs(golden, "draft", plain, dump(place, "--draft", report));
    Path settings = place.resolve(report).resolve("report.yaml");
    String before = Folders.read(settings);
    Folders.write(settings, onOtherPaper(before));
    differs(golden, "paper", plain, dump(place, report));
    Folders.write(settings, before);
    Folders.delete(place.resolve("earlier"));
    Folders.copy(place.resolve(report), place.resolve("earlier"));
    Folders.write(place.resolve("earlier").resolve(body.getFileName()), earlier(body));
    differs(golden, "tracked", plain, dump(place, "--against", "earlier", report));
  }

  private static String onOtherPaper(String settings) {
    if (settings.contains("paper: a4")) {
      return settings.replace("paper: a4", "paper: letter");
    }
    return settings.replaceFirst("\npaper: letter", "") + "paper: a4\n";
  }

  /**
   * A template with one paragraph more, and with others without a number or in other words, so that
   * tracked changes of text and of the look of paragraphs follow.
   */
  private static String earlier(Path body) {
    List<String> blocks = new ArrayList<>();
    int plain = 0;
    for (String block : Folders.read(body).split("\n\n")) {
      boolean isPlain = block.matches("\\p{Lu}[^<>{|]*") && ++plain > 0;
      boolean bare = isPlain && plain % 3 == 1;
      blocks.add(bare ? block.stripTrailing() + " {-}" : isPlain ? "Formerly, " + block : block);
      if (isPlain && plain == 1) {
        blocks.add("This paragraph stood here once.");
      }
    }
    return String.join("\n\n", blocks).replaceAll("---:? \\|\n", "---: |\n");
  }

  private List<String> dump(Path place, String... options) {
    List<String> words = new ArrayList<>(List.of("render", "-o", "out.docx"));
    words.addAll(List.of(options));
    Program run = Program.run(place, words.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return WordDump.of(Folders.bytes(place.resolve("out.docx")), usual);
  }

  private static void differs(Path golden, String variant, List<String> plain, List<String> other) {
    golden(golden.resolve("docx-" + variant + ".txt"), WordDump.difference(plain, other));
  }

  private static void golden(Path file, List<String> lines) {
    Golden.check(file, String.join("\n", lines) + "\n");
  }
}
