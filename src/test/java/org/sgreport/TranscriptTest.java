package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * Each page of spec/cli is a session at the command line: a line with {@code $}, then what it
 * prints on standard output, what on standard error after {@code 2>}, and the exit status where it
 * is not 0. What stands after a path is written to that file.
 */
class TranscriptTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/cli");

  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> eachSessionGoesAsWritten() {
    return Folders.files(SPEC).stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private void check(Path page) throws IOException {
    Path folder = Folders.within(work);
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    StringBuilder replayed = new StringBuilder();
    boolean inSession = false;
    Path file = null;
    for (String line : Files.readAllLines(page)) {
      inSession = line.startsWith("```") ? !inSession : inSession;
      if (line.startsWith("```")) {
        file = line.equals("```") ? null : begun(folder.resolve(line.substring(3)));
      }
      if (!inSession || line.startsWith("```")) {
        replayed.append(line).append('\n');
      } else if (file != null) {
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        replayed.append(line).append('\n');
      } else if (line.startsWith("$ ")) {
        replayed.append(line).append('\n').append(replay(folder, line.substring(2)));
      }
    }
    if (Boolean.getBoolean("spec.update")) {
      assertThat(System.getenv("CI")).as("spec.update is refused in CI").isNull();
      Files.writeString(page, replayed);
    }
    assertThat(replayed.toString()).isEqualTo(Files.readString(page));
  }

  private static Path begun(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private static String replay(Path folder, String command) {
    List<String> words = List.of(command.split(" +"));
    assertThat(words.get(0)).isEqualTo("sgreport");
    Program run = Program.run(folder, words.subList(1, words.size()).toArray(String[]::new));
    StringBuilder text = new StringBuilder(run.out());
    run.err().lines().forEach(l -> text.append("2> ").append(l).append('\n'));
    return text + (run.status() == 0 ? "" : "exit status " + run.status() + "\n");
  }
}
