package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.cli.TestEntry;
import org.sgreport.support.Folders;

/** A report that is watched is rendered at every save. However long that takes, it comes. */
class WatchTest {
  private static final String REPORT = "inputs/a-69-224";
  private static final String[] ARGUMENTS = {"render", "--watch", REPORT};

  @TempDir Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Thread program;

  @BeforeEach
  void startToWatch() throws InterruptedException {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    PrintStream print = new PrintStream(told, true, StandardCharsets.UTF_8);
    program = new Thread(() -> TestEntry.run(ARGUMENTS, print, print, folder, Map.of()));
    program.start();
    await("watching inputs/a-69-224");
  }

  @AfterEach
  void end() throws InterruptedException {
    program.interrupt();
    program.join();
  }

  private void await(String words) throws InterruptedException {
    while (!told.toString(StandardCharsets.UTF_8).contains(words)) {
      assertThat(program.isAlive()).as(told.toString(StandardCharsets.UTF_8)).isTrue();
      Thread.sleep(10);
    }
  }

  private void edit(String file, String before, String after) {
    Path path = folder.resolve(file);
    Folders.write(path, Folders.read(path).replace(before, after));
  }

  @Test
  void aLateReplyIsToldInALine() throws InterruptedException {
    String swiss = Folders.read(folder.resolve(REPORT + "/states/CHE.yaml"));
    Folders.write(
        folder.resolve(REPORT + "/states/NOR.yaml"), swiss.replace("state: CHE", "state: NOR"));
    await("para. 17: 27 → 28; para. 18: Norway joins 14 States; ");
  }

  @Test
  void aMistakeIsToldAndThenItsMending() throws InterruptedException {
    String template = "templates/a-69-224.md.ftl";
    edit(template, "have widened the notion", "have <@widen/> the notion");
    await("error[");
    edit(template, "have <@widen/> the notion", "have much widened the notion");
    await("para. 21: reworded");
  }
}
