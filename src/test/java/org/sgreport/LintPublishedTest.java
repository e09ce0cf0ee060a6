package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Golden;
import org.sgreport.support.IssuedText;
import org.sgreport.support.Program;
import org.sgreport.support.Required;

/**
 * What lint finds in the published reports, by rule and paragraph. Each line of the expectations
 * has been read against the text and judged; docs/published-reports.md tells what is wrong there.
 */
class LintPublishedTest {
  @ParameterizedTest
  @CsvSource({
    "a-69-224, 2014-08-01",
    "a-71-119, 2016-07-01",
    "ctoc-cop-2016-2, ",
    "e-cn-15-2012-gpa, 2012-02-08"
  })
  void everyFindIsExpected(String name, String date) {
    Golden.check(
        Folders.PROJECT.resolve("src/test/resources/lint/" + name + ".txt"),
        finds(name, date == null ? List.of() : List.of("--date", date)));
  }

  /** "error states/list-order para. 23", a line each; nothing of the text itself. */
  private static String finds(String name, List<String> options) {
    return finds(Required.publishedTexts().resolve(name + ".md"), options);
  }

  private static String finds(Path text, List<String> options) {
    List<String> words = new ArrayList<>(List.of("lint", "--format", "concise"));
    words.addAll(options);
    words.add(text.toString());
    Program run = Program.run(Folders.PROJECT, words.toArray(String[]::new));
    return run.out()
        .lines()
        .filter(l -> l.contains("["))
        .map(l -> l.substring(l.indexOf(": ") + 2))
        .map(
            l ->
                l.replaceAll(
                    "^(\\w+)\\[([^\\]]*)]: .*, ((?:para\\.|note|heading|a heading|annex|summary|the )[^;]*?); .*",
                    "$1 $2 $3"))
        .map(l -> l.replaceAll("^(\\w+)\\[([^\\]]*)]: .*", "$1 $2"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void brokenLinesAndPagesMakeNoDifference(@TempDir Path folder) {
    String text = Folders.read(Required.publishedTexts().resolve("a-69-224.md"));
    Path broken = folder.resolve("a-69-224.txt");
    Folders.write(broken, IssuedText.of(text, "A/69/224", true));
    assertThat(finds(broken, List.of("--date", "2014-08-01")).lines())
        .containsExactlyInAnyOrderElementsOf(
            finds("a-69-224", List.of("--date", "2014-08-01")).lines().toList());
  }

  /** The contradictions that the published text has, as they were found by reading it. */
  @Test
  void everyContradictionOfTheFirstReportIsFoundAtItsParagraph() {
    assertThat(finds("a-69-224", List.of()).lines())
        .contains(
            "error states/count para. 15",
            "error claims/entity-count para. 15",
            "error states/list-order para. 23",
            "error states/list-order para. 28",
            "error states/list-order para. 39",
            "warning claims/quantity para. 18",
            "warning claims/entity-not-respondent para. 34",
            "warning claims/entity-not-respondent para. 51",
            "error claims/treaty-count para. 16");
  }

  @Test
  void theSpecimenKeepsTheClaimAndNothingThatComputingMends() {
    Program run = Program.run(Folders.PROJECT, "lint", "--format", "concise", "inputs/a-69-224");
    assertThat(run.out())
        .contains("templates/a-69-224.md.ftl:92:37: warning[claims/quantity]")
        .doesNotContain(
            "error[",
            "states/count",
            "list-order",
            "entity-count",
            "treaty-count",
            "not-respondent");
  }
}
