package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * Whatever value of whatever input becomes another, {@code diff} tells it. What it becomes stands
 * in the inputs of the case, behind an arrow.
 */
class DiffValuesTest {
  private static final Path CASE =
      Folders.PROJECT.resolve("src/test/resources/spec/diff/every-value");
  private static final Pattern VALUE =
      Pattern.compile("([^\\s,:{\\[][^,:{\\[\\n]*?)→([^,\\n\\]}]*)");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> eachChangedValueIsTold() {
    return inputs().stream().flatMap(this::eachValueOf);
  }

  private static List<Path> inputs() {
    return Folders.files(CASE).stream().filter(f -> f.toString().endsWith(".yaml")).toList();
  }

  private Stream<DynamicTest> eachValueOf(Path file) {
    String name = CASE.relativize(file).toString();
    return VALUE
        .matcher(Folders.read(file))
        .results()
        .map(v -> DynamicTest.dynamicTest(name + " " + v.group(), () -> told(name, v)));
  }

  private void told(String file, MatchResult value) {
    layDown("before/report", "", 0);
    layDown("after/report", file, value.start());
    Program diff = Program.run(folder, "diff", "--format", "json", "before/report", "after/report");
    assertThat(diff.status()).as(diff.err()).isZero();
    assertThat(diff.out())
        .as(value.group())
        .contains(value.group(1).strip(), value.group(2).strip());
    Folders.delete(folder.resolve("before"));
    Folders.delete(folder.resolve("after"));
  }

  /** The case as it was before, but for the value at a place in one file. */
  private void layDown(String report, String changed, int at) {
    Folders.copy(CASE, folder.resolve(report));
    for (Path file : inputs()) {
      String name = CASE.relativize(file).toString();
      String text =
          VALUE
              .matcher(Folders.read(file))
              .replaceAll(v -> name.equals(changed) && v.start() == at ? v.group(2) : v.group(1));
      Folders.write(folder.resolve(report).resolve(name), text);
    }
  }

  @Test
  void theCaseHasEveryKeyOfEveryInput() {
    List<String> keys = new ArrayList<>();
    for (Path schema : Folders.files(Folders.PROJECT.resolve("inputs/schemas"))) {
      if (schema.endsWith("form.json")) {
        continue; // what a survey asks for says nothing of the report
      }
      Pattern.compile("\"([a-z-]+)\" : \\{")
          .matcher(Folders.read(schema))
          .results()
          .map(m -> m.group(1))
          .filter(k -> !k.matches("properties|items"))
          .forEach(keys::add);
    }
    String all = String.join("\n", inputs().stream().map(Folders::read).toList());
    assertThat(keys).isNotEmpty().allSatisfy(k -> assertThat(all).contains(k + ":"));
  }
}
