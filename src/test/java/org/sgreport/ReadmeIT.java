package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.cli.TestEntry;
import org.sgreport.draft.directive.Directives;
import org.sgreport.support.Checkout;
import org.sgreport.support.Folders;

/**
 * The README and the manual are true: their sessions are replayed with the packaged program in a
 * copy of the project, and each other command that they show succeeds.
 */
class ReadmeIT {
  private static final Path README = Folders.PROJECT.resolve("README.md");
  private static final Path MANUAL = Folders.PROJECT.resolve("docs/manual.md");

  @TempDir Path copy;
  private Checkout checkout;

  @BeforeEach
  void copyTheProject() {
    checkout = Checkout.into(copy);
  }

  @Test
  void everySessionOfTheReadmeGoesAsWritten() throws Exception {
    replay(README);
  }

  @Test
  void everySessionOfTheManualGoesAsWritten() throws Exception {
    replay(MANUAL);
  }

  @Test
  void everyCommandThatIsShownWithoutItsOutputSucceeds() throws Exception {
    shell(
        "git init -q && for i in 1 2 3 4; do git add inputs templates && git commit -q --allow-empty -m $i; done");
    shell("./sgreport render inputs/a-69-224");
    List<String> commands = new ArrayList<>(commands(README));
    commands.addAll(commands(MANUAL));
    assertThat(commands).hasSizeGreaterThan(6);
    for (String command : commands) {
      assertThat(shell(command + "\necho status $?")).as(command).endsWith("status 0\n");
    }
  }

  private static List<String> commands(Path page) {
    return Pattern.compile("(?ms)^```sh\n(.*?)^```")
        .matcher(Folders.read(page))
        .results()
        .flatMap(block -> block.group(1).lines())
        .toList();
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
    String manual = Folders.read(MANUAL);
    assertThat(TestEntry.commands()).allMatch(c -> manual.contains("./sgreport " + c));
    String directives = Folders.read(Folders.PROJECT.resolve("docs/directives.md"));
    assertThat(manual).contains("](directives.md)");
    assertThat(Directives.ALL).allMatch(d -> directives.contains("\n## " + d.name() + "\n"));
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

  @Test
  void pathsWithAccentsWorkWhereTheLocaleHasNone() throws Exception {
    shell("mkdir -p 'inputs/é t é' && cp -r inputs/ctoc-cop-2016-2/. 'inputs/é t é'");
    for (String locale : List.of("LC_ALL=C", "LC_ALL= LANG=POSIX", "LC_ALL=C.UTF-8")) {
      assertThat(shell("env " + locale + " ./sgreport render 'inputs/é t é'"))
          .isEqualTo("wrote out/é t é.docx\n");
      assertThat(copy.resolve("out/é t é.docx")).isNotEmptyFile();
      Files.delete(copy.resolve("out/é t é.docx"));
    }
  }

  private String shell(String command) throws IOException, InterruptedException {
    return checkout.shell(command);
  }
}
