package org.sgreport.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * None, one, some and all, one of one and one of several, in every directive that counts, lists or
 * agrees: each row of one-and-many.tsv is a call and what it prints, in the report of the folder
 * that it names. Calls in which words are {@code ^} stand at the start of a sentence.
 */
class OneAndManyTest {
  private static final Path CASE =
      Folders.PROJECT.resolve("src/test/resources/directives/one-and-many");

  private record Row(String report, String call, String words) {}

  private static final List<Row> ROWS =
      Folders.read(CASE.resolve("rows.tsv"))
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .map(r -> new Row(r[0], r[1], r[2]))
          .toList();

  @TempDir static Path folder;

  private static List<String> printed;

  @BeforeAll
  static void renderAllOfThem() {
    Folders.copy(CASE, folder);
    printed = ROWS.stream().map(r -> "").collect(Collectors.toList());
    ROWS.stream().map(Row::report).distinct().forEach(OneAndManyTest::render);
  }

  private static void render(String report) {
    List<Integer> own =
        IntStream.range(0, ROWS.size())
            .filter(i -> ROWS.get(i).report.equals(report))
            .boxed()
            .toList();
    String template =
        own.stream()
            .map(i -> "Row " + i + ": " + ROWS.get(i).call.replace("^", "Yes. ") + "|")
            .collect(Collectors.joining("\n\n", "", "\n"));
    Folders.write(folder.resolve(report).resolve("body.md.ftl"), template.replace("|", "\\|"));
    Program run = Program.run(folder, "render", "--emit", "document", report);
    assertThat(run.status()).as(run.err()).isZero();
    for (int i : own) {
      String line =
          run.out().lines().filter(l -> l.contains("Row " + i + ": ")).findFirst().orElseThrow();
      printed.set(i, line.replaceFirst(".*Row \\d+: ", "").replaceFirst("\\|$", ""));
    }
  }

  @Test
  void thereAreTwoHundredRows() {
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> eachReadsWell() {
    return IntStream.range(0, ROWS.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    ROWS.get(i).report + " " + ROWS.get(i).call,
                    () ->
                        assertThat(printed.get(i).replaceFirst("^Yes\\. ", "^"))
                            .isEqualTo(ROWS.get(i).words)));
  }
}
