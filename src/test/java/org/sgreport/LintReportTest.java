package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Rules as a drafter lives with them: ignored at a place, given another severity, fixed. */
class LintReportTest {
  @TempDir Path folder;

  @BeforeEach
  void copyAReport() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
  }

  private void body(String text) {
    Folders.write(folder.resolve("report/body.md.ftl"), text);
  }

  private Program lint(String... options) {
    String[] words = new String[options.length + 4];
    words[0] = "lint";
    words[1] = "--format";
    words[2] = "concise";
    System.arraycopy(options, 0, words, 3, options.length);
    words[words.length - 1] = "report";
    return Program.run(folder, words);
  }

  private void setting(String line) throws IOException {
    Path file = folder.resolve("report/report.yaml");
    Files.writeString(file, Files.readString(file) + line + "\n");
  }

  @Test
  void aFindStandsAtItsLineAndColumnInTheTemplate() {
    body("# Chapter\n\nThe first line.\nThe share was 12 % then, and so on.\n");
    assertThat(lint().out())
        .contains(
            "report/body.md.ftl:4:15: error[numbers/percent-sign]: `12 %` has a percent sign, para. 1");
  }

  @Test
  void aParagraphCanBeSparedWithAReason() {
    body(
        "Some have it (Mexico and Cuba). {#key} {lint-ignore states/list-order: the order of the treaty}\n\n"
            + "As [](#key) says (Spain and Cuba).\n"
            + "{lint-ignore states/list-order: so it was reported}\n\n"
            + "Others have it (Spain and Norway).\n");
    assertThat(lint("--rule", "states/list-order").out())
        .contains("body.md.ftl:6", "para. 3")
        .doesNotContain("para. 1", "para. 2");
    assertThat(Program.run(folder, "render", "--emit", "document", "report").out())
        .doesNotContain("lint-ignore")
        .contains("2. As paragraph 1 says (Spain and Cuba).\n");
  }

  @Test
  void whatSparesNothingAndWhatIsNoRuleIsTold() throws IOException {
    body(
        "All is well. {lint-ignore states/list-order: nothing}\n\nSo it is. {lint-ignore states/lst: no}\n");
    setting("lint: [{rule: numbers/percnt, severity: off}]");
    assertThat(lint().out())
        .contains(
            "info[lint/unused-ignore]: `states/list-order` finds nothing here",
            "warning[lint/unknown-rule]: no rule is called `states/lst`",
            "report/report.yaml:14:15: warning[lint/unknown-rule]: no rule is called `numbers/percnt`");
  }

  @Test
  void aReportWeighsRulesForItself() throws IOException {
    body("The share was 12 % then.\n");
    setting("lint:\n  - {rule: numbers/percent-sign, severity: info}");
    Program run = lint();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("info[numbers/percent-sign]");
    assertThat(lint("--fail-on", "info").status()).isEqualTo(1);
    assertThat(lint("--ignore", "numbers/percent-sign:1").out()).doesNotContain("percent-sign");
    assertThat(lint("--rule", "numbers/percent").status()).isEqualTo(2);
  }

  @Test
  void aClaimIsToldAtItsWordsAndCanBeSparedThere() {
    body(
        "<@quantity of=\"lighthouse-law\" status=\"under-consideration\" says=\"Nearly all States\"/> are at it.\n");
    assertThat(lint().out())
        .contains(
            "body.md.ftl:1:67: warning[claims/quantity]: `Nearly all States` claims four fifths, and is 0 of 1");
    body(
        "<@quantity of=\"lighthouse-law\" status=\"under-consideration\" says=\"Nearly all States\"/> are at it. {lint-ignore claims/quantity: by word of mouth}\n");
    assertThat(lint().out()).doesNotContain("claims/quantity");
  }

  @Test
  void whatIsSafeIsFixedAndShownFirst() throws IOException {
    String before =
        "# The keeper's chapter\n\nHe said: \"The share was 12 % on May 30, 2016\".  It's 12 % — organised\n"
            + "from 20-24 May (<@states of=\"lighthouse-law\" status=\"in-force\"/>) in the *Program of 5 %*.\n";
    body(before);
    setting("summary: |\n  It was 5 percent.");
    Program shown = lint("--diff");
    assertThat(shown.out())
        .contains("--- report/body.md.ftl", "+# The keeper’s chapter", "+  It was 5 per cent.");
    assertThat(Folders.read(folder.resolve("report/body.md.ftl"))).isEqualTo(before);
    assertThat(lint("--fix").err())
        .contains("fixed report/body.md.ftl: 3 lines\n", "fixed report/report.yaml: 1 line\n");
    assertThat(Folders.read(folder.resolve("report/body.md.ftl")))
        .isEqualTo(
            "# The keeper’s chapter\n\nHe said: “The share was 12 % on May 30, 2016”. It’s 12 per cent – organized\n"
                + "from 20 to 24 May (<@states of=\"lighthouse-law\" status=\"in-force\"/>) in the *Program of 5 %*.\n");
    assertThat(Folders.read(folder.resolve("report/report.yaml")))
        .endsWith("summary: |\n  It was 5 per cent.\n");
    assertThat(lint("--fix").err()).isEmpty();
  }

  @Test
  void whatAnEntitySentIsNeverFixed() throws IOException {
    body("<@contribution of=\"unodc\"/>\n");
    String sent = "agency: unodc\nreply: {}\ncontribution: |\n  It was 5 percent.\n";
    Path file = folder.resolve("report/agencies/unodc.yaml");
    Files.writeString(file, sent);
    assertThat(lint("--fix").err()).isEmpty();
    assertThat(Folders.read(file)).isEqualTo(sent);
    Files.writeString(file, sent.replace("reply: {}\n", ""));
    assertThat(lint("--fix").err()).contains("fixed report/agencies/unodc.yaml: 1 line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens"})
  void aReportAndTheWordFileMadeOfItAgreeParagraphByParagraph(String name) {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    Program.run(folder, "render", "inputs/" + name);
    assertThat(finds("out/" + name + ".docx")).isEqualTo(finds("inputs/" + name)).isNotEmpty();
  }

  /** "warning[headings/lone] a heading after para. 8", a line each, in order. */
  private String finds(String given) {
    return Program.run(folder, "lint", "--format", "concise", given)
        .out()
        .lines()
        .filter(l -> l.contains("["))
        .map(l -> l.substring(l.indexOf(": ") + 2))
        .map(
            l ->
                l.replaceAll(
                    "^(?:(?:masthead|([^\\[]*)): )?(\\S+\\]): (?:.*?, ((?:annex(?: [IVX]+)?, )?(?:para\\.|note|heading|a heading|annex|summary|the )[^;,]*);)?.*",
                    "$2 $1$3"))
        .sorted()
        .reduce("", (a, b) -> a + b + "\n");
  }

  @Test
  void aLongDocumentOfOthersIsAnInformation() {
    Folders.write(folder.resolve("a.txt"), "1. " + "The lamps were lit. ".repeat(2126) + "\n");
    String found = Program.run(folder, "lint", "--format", "concise", "a.txt").out();
    assertThat(found).contains("a.txt:1:1: info[report/length]: the document has 8,504 words");
  }

  @Test
  void anUnnumberedParagraphWithoutAStopIsLintedToo() {
    body("The lamps were lit.\n\nThe share was 12 % {-}\n");
    assertThat(lint("--rule", "numbers/percent-sign").out()).contains("[numbers/percent-sign]");
  }
}
