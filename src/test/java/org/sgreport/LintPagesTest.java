package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sgreport.lint.LintRules;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * Each rule's page has an example of each side; the rule finds the wrong one and is silent on the
 * right one. An example that begins with lines of report.yaml is a report, another one a text in
 * Markdown.
 */
class LintPagesTest {
  @Test
  void thereAreAHundredRulesAndMore() {
    assertThat(LintRules.ALL).hasSizeGreaterThan(100);
  }

  @TestFactory
  Stream<DynamicTest> eachRuleFindsTheWrongExampleAndNotTheRightOne() {
    return LintRules.ALL.stream()
        .map(r -> r.rule().id())
        .filter(id -> !id.startsWith("word/") && !id.equals("report/length"))
        .map(id -> DynamicTest.dynamicTest(id, () -> check(id)));
  }

  @TestFactory
  Stream<DynamicTest> eachPageSaysWhatItDoesNotCatchAndWhereItsRuleComesFrom() {
    return LintRules.ALL.stream()
        .map(r -> r.rule().id())
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () ->
                        assertThat(Program.run(Folders.PROJECT, "explain", id).out())
                            .contains("\nIt does not catch: ", "\nSource: ")));
  }

  private static void check(String id) throws IOException {
    String page = Folders.read(Folders.PROJECT.resolve("docs/rules/" + id + ".md"));
    String wrong = page.substring(page.indexOf("\nWrong:\n"), page.indexOf("\nRight:\n"));
    String right = page.substring(page.indexOf("\nRight:\n"));
    assertThat(lint(id, example(wrong))).contains("[" + id + "]");
    assertThat(lint(id, example(right))).contains("checked ").doesNotContain("[" + id + "]");
  }

  /** The indented lines, without their indent. */
  private static List<String> example(String side) {
    return side.lines().skip(3).map(l -> l.startsWith("    ") ? l.substring(4) : l).toList();
  }

  /** What lint says of an example by this rule alone. */
  static String lint(String id, List<String> example) throws IOException {
    Path folder = Files.createTempDirectory("page");
    try {
      return lint(folder, id, example);
    } finally {
      Folders.delete(folder);
    }
  }

  private static String lint(Path folder, String id, List<String> example) {
    Folders.copy(Folders.PROJECT.resolve("inputs/treaties"), folder.resolve("inputs/treaties"));
    String given =
        example.get(0).matches("[a-z-]+:.*") ? report(folder, example) : text(folder, example);
    Program run = Program.run(folder, "lint", "--rule", id, "--format", "concise", given);
    assertThat(run.status()).as(run.out() + run.err()).isLessThan(2);
    return run.out();
  }

  private static String text(Path folder, List<String> example) {
    Folders.write(folder.resolve("example.md"), String.join("\n", example) + "\n");
    return "example.md";
  }

  /**
   * The base report of the render cases with a picture, these lines of report.yaml and this body.
   */
  private static String report(Path folder, List<String> example) {
    Path cases = Folders.PROJECT.resolve("src/test/resources/spec");
    Folders.copy(cases.resolve("render/base"), folder);
    Folders.copy(cases.resolve("diff/every-value/one.png"), folder.resolve("report/emblem.png"));
    int body = example.indexOf("");
    Path file = folder.resolve("report/report.yaml");
    List<String> lines = new ArrayList<>(Folders.read(file).lines().toList());
    for (String line : example.subList(0, body)) {
      String key = line.substring(0, line.indexOf(':') + 1);
      lines.removeIf(l -> l.startsWith(key));
      lines.add(line);
    }
    Folders.write(file, String.join("\n", lines) + "\n");
    Folders.write(
        folder.resolve("report/body.md.ftl"),
        String.join("\n", example.subList(body + 1, example.size())) + "\n");
    return "report";
  }
}
