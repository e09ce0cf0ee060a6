package org.sgreport.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** What somebody else's folder is called and holds forges nothing in what the program prints. */
class ShownTest {
  private static final String NAME = "CHE\n::error::forged\u001b[31m\u202e%41 é.yaml";

  @TempDir Path folder;

  @BeforeEach
  void layDownAFileOfAnOddName() throws IOException {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
    Folders.write(folder.resolve("report/body.md.ftl"), "One.\n");
    Files.createDirectories(folder.resolve("report/states"));
    Files.writeString(
        folder.resolve("report/states").resolve(NAME),
        "state: CHE\nreply: {}\n# it's \u202eright\u2066 and \u200bthin, no soft\u00adness\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "concise", "github", "junit", "sarif", "json"})
  void noFormatPrintsSignsThatCannotBeSeen(String format) {
    Program run = Program.run(folder, "validate", "--format", format, "report");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).noneMatch(line -> line.startsWith("::error::forged"));
    assertThat(run.out().codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.getType(c) == Character.CONTROL)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT && c != 0xAD);
  }

  @Test
  void signsThatCannotBeSeenAreWarnedOfByTheirNames() {
    assertThat(Program.run(folder, "validate", "--format", "concise", "report").out())
        .contains(
            ".yaml:3:8: warning[file/hidden-character]: the character U+202E (right-to-left override)",
            ".yaml:3:14: warning[file/hidden-character]: the character U+2066 (left-to-right isolate)",
            ".yaml:3:20: warning[file/hidden-character]: the character U+200B (zero width space)")
        .doesNotContain("U+00AD");
  }

  @Test
  void programsReadTheRealNames() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(Program.run(folder, "validate", "--format", "json", "report").out());
    assertThat(json.at("/diagnostics/0/path").asText()).isEqualTo("report/states/" + NAME);
    JsonNode sarif =
        new ObjectMapper()
            .readTree(Program.run(folder, "validate", "--format", "sarif", "report").out());
    assertThat(
            sarif
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText())
        .isEqualTo(
            "report/states/CHE%0A%3A%3Aerror%3A%3Aforged%1B%5B31m%E2%80%AE%2541%20%C3%A9.yaml");
  }

  @Test
  void aRefusalWritesTheNameOut() {
    Program run = Program.run(folder, "validate", "no\n::error::\u001b[2J");
    assertThat(run.err())
        .isEqualTo("sgreport: there is no folder no[U+000A]::error::[U+001B][2J\n");
    Program unknown = Program.run(folder, "validate", "--no\n::error::\u001b[2J", "report");
    assertThat(unknown.err()).contains("--no[U+000A]::error::[U+001B][2J");
  }

  @Test
  void wordsStayWordsInTheMarkdownOfAPullRequest() {
    Folders.copy(folder.resolve("report"), folder.resolve("later"));
    for (String report : new String[] {"report", "later"}) {
      folder.resolve(report).resolve("states").resolve(NAME).toFile().delete();
    }
    Folders.write(
        folder.resolve("later/states/CHE.yaml"),
        """
        state: CHE
        reply: {}
        measures:
          - measure: lamp-fund
            text: |
              A <script>alert(1)</script> for @team and #12, see [this](https://decoy.example)
              or ![that](http://decoy.example/x.png), www.decoy.example, **bold** `code` | a & b.
        """);
    String markdown = Program.run(folder, "diff", "--format", "markdown", "report", "later").out();
    assertThat(markdown)
        .contains(
            "\\<script\\>", "@<!-- -->team", "#<!-- -->12", "\\[this\\]", "https\\://", "\\!\\[")
        .contains("www\\.decoy", "\\*\\*bold\\*\\*", "\\`code\\`", "\\|", "\\&")
        .doesNotContainPattern("(?<!\\\\)<script|(?<!\\\\)\\[|https?://|\\n[^\\n#-]");
  }
}
