package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.cli.TestEntry;
import org.sgreport.draft.directive.Directives;
import org.sgreport.support.Folders;

/**
 * The README is true: its sessions are replayed with the packaged program in a copy of the project.
 */
class ReadmeIT {
  private static final Path README = Folders.PROJECT.resolve("README.md");

  /** Who commits in sessions; what this machine's git is told otherwise is not heard. */
  private static final Map<String, String> NOBODY =
      Map.of(
          "GIT_AUTHOR_NAME", "Nobody",
          "GIT_AUTHOR_EMAIL", "nobody@nowhere.test",
          "GIT_COMMITTER_NAME", "Nobody",
          "GIT_COMMITTER_EMAIL", "nobody@nowhere.test",
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_CONFIG_SYSTEM", "/dev/null");

  @TempDir Path copy;

  @BeforeEach
  void copyTheProject() throws IOException {
    for (String folder : List.of("inputs", "templates", "docs/rules", "src/main", "target/lib")) {
      Folders.copy(Folders.PROJECT.resolve(folder), copy.resolve(folder));
    }
    for (String file : List.of("pom.xml", "sgreport", "target/sgreport.jar")) {
      Files.copy(
          Folders.PROJECT.resolve(file), copy.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.setLastModifiedTime(
        copy.resolve("target/sgreport.jar"), FileTime.fromMillis(System.currentTimeMillis() + 1));
  }

  @Test
  void everySessionOfTheReadmeGoesAsWritten() throws Exception {
    replay(README);
  }

  @Test
  void theDraftingCycleGoesAsWritten() throws Exception {
    replay(Folders.PROJECT.resolve("docs/drafting-cycle.md"));
  }

  private void replay(Path page) throws Exception {
    StringBuilder replayed = new StringBuilder();
    boolean inSession = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        inSession = line.equals("```console");
      }
      if (!inSession || line.startsWith("```")) {
        replayed.append(line).append('\n');
      } else if (line.startsWith("$ ")) {
        replayed.append(line).append('\n').append(shell(line.substring(2)));
      }
    }
    if (Boolean.getBoolean("spec.update")) {
      Files.writeString(page, replayed);
    }
    assertThat(replayed.toString()).isEqualTo(Files.readString(page));
  }

  @Test
  void theFirstOfTheTwoCommandsWritesTheReport() throws Exception {
    assertThat(Folders.read(README)).contains("\n./sgreport render inputs/a-69-224\n");
    assertThat(shell("./sgreport render inputs/a-69-224")).isEqualTo("wrote out/a-69-224.docx\n");
    assertThat(copy.resolve("out/a-69-224.docx")).isNotEmptyFile();
  }

  @Test
  void continuousIntegrationCallsTheSecond() {
    assertThat(Folders.read(README)).contains("\nmvn verify\n");
    assertThat(Folders.read(Folders.PROJECT.resolve(".ci/run"))).contains("\nmvn -B -ntp verify\n");
  }

  @Test
  void theManualNamesEveryCommandAndDirective() {
    String manual = Folders.read(README);
    assertThat(TestEntry.commands()).allMatch(c -> manual.contains("./sgreport " + c));
    assertThat(Directives.ALL).allMatch(d -> manual.contains("| `" + d.name() + "` |"));
  }

  @Test
  void theSameBytesComeFromAnotherPlaceTimeZoneLocaleAndMask() throws Exception {
    shell("./sgreport render -o here.docx inputs/a-69-224");
    shell(
        "mkdir -p 'other place' && cd 'other place' && umask 077 && TZ=Asia/Kathmandu LC_ALL=tr_TR.UTF-8"
            + " JAVA_TOOL_OPTIONS='-Duser.timezone=America/St_Johns -Duser.language=ar -Duser.country=EG'"
            + " ../sgreport render -o there.docx ../inputs/a-69-224");
    assertThat(Files.mismatch(copy.resolve("here.docx"), copy.resolve("other place/there.docx")))
        .isEqualTo(-1);
  }

  private String shell(String command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(copy.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(NOBODY);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return output;
  }
}
