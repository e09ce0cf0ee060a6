package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.reference.State;
import org.sgreport.reference.States;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Revised;
import org.sgreport.support.WordFaults;
import org.sgreport.support.WordFile;
import org.sgreport.support.WordText;

/**
 * Tally tables of many States and measures, all of them invented, and what a late reply changes.
 */
class WideTablesTest {
  private static final List<String> WORDS =
      List.of("lighthouses", "responsibilities", "harbours", "understanding", "tides", "dredging");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "10, 3, upright, words",
    "60, 9, landscape, words",
    "60, 24, upright, letters",
    "193, 36, landscape, letters"
  })
  void aMatrixCanBeRead(int states, int measures, String page, String heads) throws IOException {
    layDown(folder.resolve("report"), states, measures, "matrix");
    WordFile file = render("report");
    String document = part(file);
    assertThat(WordFaults.of(file)).isEmpty();
    assertThat(document.contains("w:orient=\"landscape\"")).isEqualTo(page.equals("landscape"));
    assertThat(WordText.of(file).contains("A: Lighthouses and responsibilities"))
        .isEqualTo(heads.equals("letters"));
    assertThat(document.split("<w:tbl>").length - 1).isGreaterThanOrEqualTo(1);
  }

  @Test
  void aLateReplyIsOneRowMoreAndTheCellsThatChanged() throws IOException {
    layDown(folder.resolve("before"), 32, 2, "matrix", "group", "measure");
    layDown(folder.resolve("after"), 33, 2, "matrix", "group", "measure");
    WordFile tracked = render("after", "--against", "before");
    assertThat(WordFaults.of(tracked)).isEmpty();
    String document = part(tracked);
    assertThat(rows(document, "ins")).isEqualTo(1);
    assertThat(rows(document, "del")).isZero();
    assertThat(WordText.of(Revised.accepted(tracked))).isEqualTo(WordText.of(render("after")));
    assertThat(WordText.of(Revised.rejected(tracked))).isEqualTo(WordText.of(render("before")));
  }

  @Test
  void aLateReplyIsToldByTheHeadsOfRowsAndColumns() {
    layDown(folder.resolve("before"), 32, 2, "matrix", "group");
    layDown(folder.resolve("after"), 33, 2, "matrix", "group");
    Program diff = Program.run(folder, "diff", "before", "after");
    assertThat(diff.out().lines().filter(l -> l.contains("table")))
        .containsExactly(
            "  table 1: row China added",
            "  table 1: Total, Lighthouses and responsibilities of harbours: 32 → 33",
            "  table 1: Total, Responsibilities and harbours of responsibilities: 11 → 12",
            "  table 2: Asia-Pacific States, Replies: 6 → 7",
            "  table 2: Total, Replies: 32 → 33");
  }

  @Test
  void aTableIsOneComputedThing() throws IOException {
    layDown(folder.resolve("report"), 32, 2, "matrix", "group");
    Program trace = Program.run(folder, "trace", "--state", "BRA", "report");
    assertThat(trace.out().lines().filter(l -> l.startsWith("table")))
        .containsExactly(
            "table 1: a table of 33 rows, 3 columns", "table 2: a table of 6 rows, 3 columns");
    assertThat(trace.out()).contains("states/BRA.yaml:4");
    assertThat(Program.run(folder, "trace", "--measure", "m0", "report").out())
        .contains("table 1: ")
        .doesNotContain("table 2: ");
    assertThat(render("report", "--comments").count("word/comments.xml", "comment")).isEqualTo(2);
  }

  @Test
  void whatATraceIsAskedForMustBeThere() {
    layDown(folder.resolve("report"), 1, 1, "group");
    String[][] asked = {
      {"--para", "3", "there is no paragraph 3; the last is 2"},
      {"--para", "0", "there is no paragraph 0; the last is 2"},
      {"--state", "Ruritania", "no State is called Ruritania"},
      {"--state", "Kenya", "there is no reply of KEN, Kenya"},
      {"--measure", "m1", "there is no measure m1; a similar one is m0"},
      {"--fact", "lamps", "there is no fact lamps"}
    };
    for (String[] each : asked) {
      Program trace = Program.run(folder, "trace", each[0], each[1], "report");
      assertThat(trace.err()).contains(each[2]);
      assertThat(trace.status()).isNotZero();
    }
  }

  @Test
  void aLateReplyInALandscapeTableIsTrackedToo() throws IOException {
    layDown(folder.resolve("before"), 32, 12, "matrix");
    layDown(folder.resolve("after"), 33, 12, "matrix");
    WordFile tracked = render("after", "--against", "before");
    assertThat(WordFaults.of(tracked)).isEmpty();
    assertThat(rows(part(tracked), "ins")).isEqualTo(1);
    assertThat(WordText.of(Revised.accepted(tracked))).isEqualTo(WordText.of(render("after")));
  }

  @Test
  void oneNumberInATableOfOneWordCellsIsOneCell() throws IOException {
    for (String report : List.of("before", "after")) {
      layDown(folder.resolve(report), 1, 1);
      Folders.write(
          folder.resolve(report + "/body.md.ftl"),
          "# Findings\n\n| Lamp | Number |\n| --- | ---: |\n| Red | "
              + (report.equals("after") ? "8" : "7")
              + " |\n| Green | 5 |\n| Blue | 11 |\n");
    }
    String document = part(render("after", "--against", "before"));
    assertThat(rows(document, "ins") + rows(document, "del")).isZero();
    assertThat(document).contains(">7</w:delText>");
    assertThat(document.split("<w:delText").length - 1).isEqualTo(1);
  }

  private static int rows(String document, String change) {
    return document.split("<w:trPr>(?:(?!</w:trPr>).)*<w:" + change + " ").length - 1;
  }

  private WordFile render(String report, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("render", "-o", "out.docx", report));
    words.addAll(List.of(options));
    Program run = Program.run(folder, words.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return new WordFile(Files.readAllBytes(folder.resolve("out.docx")));
  }

  private static String part(WordFile file) {
    return new String(file.parts().get("word/document.xml"), StandardCharsets.UTF_8);
  }

  private void layDown(Path report, int states, int measures, String... tables) {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base/report"), report);
    Folders.write(report.resolve("states/CHE.yaml"), "state: CHE\nreply: {}\n");
    Folders.write(report.resolve("agencies/unodc.yaml"), "agency: unodc\nreply: {}\n");
    Folders.write(
        report.resolve("measures.yaml"),
        "groups:\n  - id: invented\n    title: Invented measures\n    measures:\n"
            + IntStream.range(0, measures)
                .mapToObj(WideTablesTest::measure)
                .collect(Collectors.joining()));
    Folders.write(
        report.resolve("body.md.ftl"),
        "# Findings\n\nOne.\n\n"
            + List.of(tables).stream()
                .map(by -> "Table: By " + by + "\n\n<@tally_table by=\"" + by + "\"/>\n\n")
                .collect(Collectors.joining())
            + "Two.\n");
    States.all().states().stream()
        .filter(s -> s.kind() == State.Kind.MEMBER)
        .limit(states)
        .forEach(s -> reply(report, s.code(), measures));
  }

  private static String measure(int i) {
    String title =
        WORDS.get(i % 6) + " and " + WORDS.get((i + 1) % 6) + " of " + WORDS.get((i * 5 + 2) % 6);
    return "      - id: m%d\n        title: %s\n"
        .formatted(i, title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
  }

  private static void reply(Path report, String code, int measures) {
    Random random = new Random(code.hashCode());
    String reported =
        IntStream.range(0, measures)
            .filter(i -> i == 0 || random.nextInt(3) == 0)
            .mapToObj(i -> "  - measure: m%d\n".formatted(i))
            .collect(Collectors.joining());
    Folders.write(
        report.resolve("states/" + code + ".yaml"),
        "state: " + code + "\nreply: {}\nmeasures:\n" + reported);
  }
}
