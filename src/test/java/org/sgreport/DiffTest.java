package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.compare.Change;
import org.sgreport.print.ChangePrinters;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Repository;

/** A history of five commits, and what it did to the report, each change told once. */
class DiffTest {
  private static final String REPORT = "inputs/a-69-224";
  private static final String STATES = REPORT + "/states/";
  private static final String TEMPLATE = "templates/a-69-224.md.ftl";

  @TempDir Path folder;

  private Repository repository;

  @BeforeEach
  void beginTheHistory() throws Exception {
    repository = Repository.ofTheProject(folder);
  }

  private void edit(String file, String before, String after) {
    String text = Folders.read(folder.resolve(file));
    assertThat(text).contains(before);
    Folders.write(folder.resolve(file), text.replace(before, after));
  }

  private void norwayReplies() {
    String swiss = Folders.read(folder.resolve(STATES + "CHE.yaml"));
    Folders.write(folder.resolve(STATES + "NOR.yaml"), swiss.replace("state: CHE", "state: NOR"));
  }

  private Program diff(String... words) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(words));
    return Program.run(folder, all.toArray(String[]::new));
  }

  private List<String> since(String revision) throws IOException {
    Program run = diff("--format", "json", "--since", revision, REPORT);
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode all = new ObjectMapper().readTree(run.out());
    assertThat(all).doesNotHaveDuplicates();
    assertThat(told(all)).isEqualTo(diff("--since", revision, REPORT).out());
    List<String> changes = new ArrayList<>();
    for (JsonNode change : all) {
      changes.add(
          String.join(
              "|",
              change.get("kind").asText(),
              change.get("about").asText(),
              change.get("what").asText()));
    }
    return changes;
  }

  /** What the JSON form says, read back and told as text. */
  private static String told(JsonNode all) {
    List<Change> changes = new ArrayList<>();
    for (JsonNode change : all) {
      changes.add(
          new Change(
              Change.Kind.valueOf(change.get("kind").asText().toUpperCase(Locale.ROOT)),
              change.get("about").asText(),
              change.get("what").asText(),
              change.get("before").asText(),
              change.get("after").asText()));
    }
    return ChangePrinters.find("text").orElseThrow().print(changes);
  }

  @Test
  void aLateReplyIsToldOnceWhereverItIsFelt() throws Exception {
    norwayReplies();
    assertThat(since("HEAD")).noneMatch(c -> c.startsWith("text|"));
    assertThat(
            since("HEAD").stream()
                .filter(c -> c.equals("computed|para. 18|Norway joins 14 States")))
        .hasSize(1);
  }

  @Test
  void whatMovedAndWhatIsSaidOfMeasuresIsTold() throws Exception {
    String text = Folders.read(folder.resolve(TEMPLATE));
    List<String> blocks = new ArrayList<>(List.of(text.split("\n\n")));
    String moving =
        blocks.stream()
            .filter(b -> b.startsWith("Prevention still means"))
            .findFirst()
            .orElseThrow();
    blocks.remove(moving);
    blocks.add(4, moving);
    Folders.write(folder.resolve(TEMPLATE), String.join("\n\n", blocks));
    edit(STATES + "SGP.yaml", "source: A/69/224, para. 48", "source: an invented letter");
    edit(REPORT + "/report.yaml", "item: 27", "item: 28");
    assertThat(since("HEAD"))
        .contains(
            "input|SGP|source of research changed",
            "input|report.yaml|item changed",
            "text|para. 3|moved, was para. 7")
        .noneMatch(c -> c.contains("added") || c.contains("removed"));
  }

  @Test
  void eachOfFiveCommitsIsToldOnce() throws Exception {
    norwayReplies();
    assertThat(since("HEAD"))
        .contains(
            "input|NOR|reply added",
            "input|NOR|measure added",
            "computed|para. 17|27 → 28",
            "computed|para. 18|Norway joins 14 States");
    repository.commit();
    edit(STATES + "SGP.yaml", "status: under-consideration", "status: in-force");
    assertThat(since("HEAD"))
        .contains("input|SGP|status of specific-legislation changed")
        .noneMatch(c -> c.contains("NOR"));
    repository.commit();
    edit(STATES + "SGP.yaml", "  - measure: research\n    source: A/69/224, para. 48\n", "");
    assertThat(since("HEAD")).contains("input|SGP|measure removed");
    repository.commit();
    edit(TEMPLATE, "have widened the notion", "have much widened the notion");
    assertThat(since("HEAD"))
        .singleElement()
        .asString()
        .startsWith("text|para. 2")
        .endsWith("reworded");
    repository.commit();
    Files.delete(folder.resolve(STATES + "NOR.yaml"));
    assertThat(since("HEAD")).contains("input|NOR|reply withdrawn", "computed|para. 17|28 → 27");
    repository.commit();
    assertThat(since("HEAD~5"))
        .contains("input|SGP|status of specific-legislation changed", "input|SGP|measure removed")
        .noneMatch(c -> c.contains("NOR"));
  }

  @Test
  void aParagraphThatCameShiftsTheOthersAndIsToldSo() throws Exception {
    String next = "Migration belongs to the same picture.";
    edit(TEMPLATE, next, "Invented words stand here.\n\n" + next);
    assertThat(diff("--since", "HEAD", REPORT).out())
        .containsPattern("para\\. \\d+: added: Invented words stand here\\.")
        .containsPattern("para\\. \\d+ is now para\\. \\d+");
  }

  @Test
  void formatsShowTheSameChanges() throws Exception {
    norwayReplies();
    edit(TEMPLATE, "have widened the notion", "have much widened the notion");
    String markdown = diff("--format", "markdown", "--since", "HEAD", REPORT).out();
    assertThat(markdown).contains("- NOR: reply added", "- para. 17: 27 → 28");
    assertThat(diff("--format", "html", "--since", "HEAD", REPORT).out())
        .contains("<li>NOR: reply added</li>", "<ins>");
  }

  @Test
  void aRevisionIsTrackedFromAndAnotherHandsFileToo() throws Exception {
    String before = word("render", REPORT, "out/a-69-224.docx");
    norwayReplies();
    edit(TEMPLATE, "have widened the notion", "have much widened the notion");
    String after = word("render", REPORT, "out/a-69-224.docx");
    word("render", "--since", "HEAD", REPORT, "out/a-69-224-tracked.docx");
    assertThat(printed("out/a-69-224-tracked.docx")).isEqualTo(after);
    assertThat(printed("--original", "out/a-69-224-tracked.docx")).isEqualTo(before);
    String theirs = "# Introduction\n\n1. Somebody else wrote this in a file of their own.\n";
    Folders.write(folder.resolve("theirs.md"), theirs);
    word("render", "--against", "theirs.md", REPORT, "out/a-69-224-tracked.docx");
    assertThat(printed("out/a-69-224-tracked.docx")).isEqualTo(after);
    assertThat(printed("--original", "out/a-69-224-tracked.docx"))
        .contains("1. Somebody else wrote this in a file of their own.")
        .doesNotContain("Switzerland");
  }

  /** Renders by all words but the last, which names the file, and gives its text. */
  private String word(String... words) {
    int last = words.length - 1;
    Program render = Program.run(folder, List.of(words).subList(0, last).toArray(String[]::new));
    assertThat(render.status()).as(render.err()).isZero();
    return printed(words[last]);
  }

  private String printed(String... words) {
    List<String> all = new ArrayList<>(List.of("text"));
    all.addAll(List.of(words));
    return Program.run(folder, all.toArray(String[]::new)).out();
  }

  @Test
  void theExitStatusTellsADifferenceWhereAsked() throws Exception {
    assertThat(diff("--exit-code", "--since", "HEAD", REPORT).status()).isZero();
    norwayReplies();
    assertThat(diff("--since", "HEAD", REPORT).status()).isZero();
    assertThat(diff("--exit-code", "--since", "HEAD", REPORT).status()).isEqualTo(1);
  }

  @Test
  void anotherAddressOfALinkIsTold() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
    for (String name : List.of("lamps", "lights")) {
      Folders.copy(folder.resolve("report"), folder.resolve(name + "/report"));
      Folders.write(
          folder.resolve(name + "/report/body.md.ftl"),
          "The [list](https://" + name + ".example).\n");
    }
    assertThat(diff("lamps/report", "lights/report").out())
        .contains("https://lamps.example", "https://lights.example");
  }

  @Test
  void twoFoldersAreComparedWithoutGit() throws Exception {
    Folders.copy(folder.resolve(REPORT), folder.resolve("last/a-69-224"));
    norwayReplies();
    assertThat(diff("last/a-69-224", REPORT).out()).contains("NOR: reply added");
    assertThat(diff(REPORT, REPORT).out()).contains("no change");
  }

  @Test
  void whatCannotBeComparedIsSaid() throws Exception {
    Program unknown = diff("--since", "nowhere", REPORT);
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("git knows no revision nowhere");
    String product = folder.resolve("product").toString();
    assertThat(diff("--since=--output=" + product, REPORT).status()).isEqualTo(2);
    assertThat(folder.resolve("product")).doesNotExist();
    Folders.copy(folder.resolve(REPORT), folder.resolve("inputs/new"));
    assertThat(diff("--since", "HEAD", "inputs/new").err())
        .contains("HEAD has no folder inputs/new");
    assertThat(diff(REPORT).status()).isEqualTo(2);
    Folders.write(folder.resolve(STATES + "NOR.yaml"), "state: NO\n");
    Program faulty = diff("--since", "HEAD", REPORT);
    assertThat(faulty.status()).isEqualTo(1);
    assertThat(faulty.err()).contains("NOR.yaml:1:8: error");
    assertThat(faulty.out()).isEmpty();
  }
}
