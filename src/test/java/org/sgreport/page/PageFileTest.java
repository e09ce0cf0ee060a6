package org.sgreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Repository;

/** What is in the file of a page, without a browser. */
class PageFileTest {
  @TempDir Path folder;

  private Path report;

  @BeforeEach
  void copyTheSpecimen() {
    report = folder.resolve("inputs/school-gardens");
    Folders.copy(Folders.PROJECT.resolve("inputs/school-gardens"), report);
    Folders.copy(Folders.PROJECT.resolve("inputs/treaties"), folder.resolve("inputs/treaties"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private Program run(String... words) {
    return Program.run(folder, words);
  }

  private String page(String... options) {
    List<String> command = new ArrayList<>(List.of("render", "--to", "html", "-o", "-"));
    command.addAll(List.of(options));
    command.add("inputs/school-gardens");
    Program run = run(command.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void theSameInputsGiveTheSameBytes() {
    assertThat(page()).isEqualTo(page());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens"})
  void aSpecimenIsSmall(String specimen) {
    Program run =
        Program.run(Folders.PROJECT, "render", "--to", "html", "-o", "-", "inputs/" + specimen);
    assertThat(run.out().length()).isBetween(100_000, 1_500_000);
  }

  /** A text that the template does not print. */
  private void switzerlandSays(String words, String source) {
    Path file = report.resolve("states/CHE.yaml");
    String text = "curriculum\n    text: '" + words + "'\n    source: '" + source + "'";
    Folders.write(file, Folders.read(file).replaceFirst("curriculum\n    source: .*", text));
  }

  @Test
  void countsLeaveOutTextsAndSourcesOfReplies() {
    switzerlandSays("Worms are welcome.", "letter, p. 77");
    assertThat(page()).contains("Worms are welcome", "letter, p. 77");
    String counts = page("--evidence", "counts");
    assertThat(counts)
        .doesNotContain("Worms are welcome", "letter, p. 77", "reply, p. 2")
        .contains("inputs/school-gardens/states/KEN.yaml", "Kenya");
  }

  @Test
  void whatIsWithheldIsNamedNowhere() {
    assertThat(page())
        .doesNotContain("BTN.yaml")
        .doesNotContain("c-BTN")
        .contains("1 reply is withheld", "a reply that is withheld");
  }

  /** A text with markup of its own shows it, and does nothing. */
  @Test
  void noInputBecomesMarkup() {
    switzerlandSays("[x](javascript:alert(2)) <b>& {script} Worms", "<img src=x>");
    Path measures = report.resolve("measures.yaml");
    Folders.write(
        measures,
        Folders.read(measures).replace("title: Challenges", "title: </title><script>alert(1)"));
    assertThat(page())
        .doesNotContain("<script>alert", "javascript:", "<img", "<b>")
        .contains("&lt;script&gt;alert(1)", "&lt;img src=x", "&lt;b&gt;&amp; {script} Worms");
  }

  @Test
  void changesSinceARevisionAreOnThePage() throws Exception {
    Repository repository = new Repository(folder);
    repository.git("init", "-q");
    repository.commit();
    Path peru = report.resolve("states/PER.yaml");
    String reply = Folders.read(peru);
    Folders.write(peru, reply.replaceAll("(?s)  - measure: curriculum.*?(?=  - )", ""));
    String page = page("--since", "HEAD");
    assertThat(page).contains("Changes since HEAD", "<h2>Inputs</h2>");
    assertThat(page)
        .contains("Peru")
        .containsPattern("<li><a href=\"#para-\\d+\">para\\. \\d+</a>");
  }

  @Test
  void theEmblemIsInTheMasthead() {
    Path yaml = report.resolve("report.yaml");
    Folders.write(yaml, Folders.read(yaml) + "emblem: one.png\n");
    Path picture = Path.of("src/test/resources/spec/diff/every-value/one.png");
    Folders.copy(Folders.PROJECT.resolve(picture), report.resolve("one.png"));
    assertThat(page()).contains("<img src=\"data:image/png;base64,");
    Folders.write(report.resolve("one.png"), "no picture");
    Program run = run("render", "--to", "html", "-o", "-", "inputs/school-gardens");
    assertThat(run.err()).contains("report/unreadable-emblem");
    assertThat(run.status()).isOne();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theTextIsThatOfTheDocument() {
    String document = run("render", "--emit", "document", "inputs/school-gardens").out();
    String page = page().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    for (String line : document.lines().filter(l -> l.matches("\\d+\\. .*")).toList()) {
      String words = line.replaceAll("\\[\\^\\w+]| <https?:[^>]*>", "");
      assertThat(page.replace("&amp;", "&"))
          .contains(words.substring(0, Math.min(40, words.length())));
    }
  }
}
