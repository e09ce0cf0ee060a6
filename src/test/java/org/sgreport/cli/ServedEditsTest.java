package org.sgreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.serve.ServedCall;
import org.sgreport.source.Memory;
import org.sgreport.support.Folders;

/**
 * What a server remembers changes no answer: the same edits give the same, whether a process keeps
 * what it read or not; and as a process of its own, at every hundredth.
 */
class ServedEditsTest {
  private static final int EDITS = Integer.getInteger("served.edits", 60);
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("validate", "inputs/school-gardens"),
          List.of("render", "--to", "docx", "-o", "-", "inputs/school-gardens"),
          List.of("lint", "inputs/school-gardens"),
          List.of("tally", "inputs/school-gardens"),
          List.of("trace", "--state", "KEN", "inputs/school-gardens"));

  @TempDir Path folder;

  @AfterEach
  void forget() {
    Memory.end();
  }

  @Test
  void whatIsRememberedChangesNoAnswer() throws Exception {
    Memory.begin();
    List<String> remembered = answers(folder.resolve("a"), false);
    Memory.end();
    List<String> fresh = answers(folder.resolve("b"), true);
    assertThat(remembered).hasSize(EDITS);
    for (int i = 0; i < EDITS; i++) {
      assertThat(remembered.get(i)).as("edit " + i).isEqualTo(fresh.get(i));
    }
    assertThat(fresh.stream().filter(a -> a.startsWith("0 ")).count()).isGreaterThan(EDITS / 5);
  }

  private List<String> answers(Path place, boolean cold) throws Exception {
    Folders.copy(
        Folders.PROJECT.resolve("inputs/school-gardens"), place.resolve("inputs/school-gardens"));
    Folders.copy(Folders.PROJECT.resolve("inputs/treaties"), place.resolve("inputs/treaties"));
    Folders.copy(Folders.PROJECT.resolve("templates"), place.resolve("templates"));
    Scribbler scribbler = new Scribbler(place, new Random(22));
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      scribbler.edit();
      List<String> command = COMMANDS.get(i % COMMANDS.size());
      String answer = answer(place, command);
      answers.add(answer);
      if (cold && i % 100 == 99) {
        assertThat(answer).isEqualTo(process(place, command));
      }
    }
    return answers;
  }

  private static String answer(Path place, List<String> command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new ServedWork()
            .run(
                new ServedCall(command, place, Map.of(), false, "0022"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    return told(status, out.toByteArray(), err.toByteArray());
  }

  private static String told(int status, byte[] out, byte[] err) {
    return status
        + " "
        + new String(out, StandardCharsets.ISO_8859_1)
        + new String(err, StandardCharsets.UTF_8);
  }

  private String process(Path place, List<String> command) throws Exception {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sgreport.cli.Main"));
    words.addAll(command);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(place.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("COLUMNS");
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return told(process.exitValue(), Files.readAllBytes(out), Files.readAllBytes(err));
  }

  /** Edits a report as somebody in a hurry would; the same seed gives the same edits. */
  private static final class Scribbler {
    private final Path place;
    private final Path report;
    private final Path template;
    private final Path shelf;
    private final Random random;
    private int count;

    Scribbler(Path place, Random random) {
      this.place = place;
      this.report = place.resolve("inputs/school-gardens");
      this.template = place.resolve("templates/school-gardens.md.ftl");
      this.shelf = place.resolve("branch");
      this.random = random;
      Folders.copy(report, shelf.resolve("report"));
      Folders.copy(place.resolve("templates"), shelf.resolve("templates"));
    }

    void edit() throws IOException {
      count++;
      switch (random.nextInt(15)) {
        case 0, 1 ->
            replace(anyReply(), "received: (\\S+)-\\d\\d", "received: $1-1" + random.nextInt(9));
        case 2 ->
            replace(
                anyReply(),
                "measure: \\S+",
                "measure: " + List.of("gardens", "no-measure").get(random.nextInt(2)));
        case 3 -> Files.copy(anyReply(), report.resolve("states/X" + count + ".yaml"));
        case 4 -> Files.move(anyReply(), report.resolve("states/Y" + count + ".yaml"));
        case 5 -> deleteOneOfMany();
        case 6 ->
            replace(
                template,
                "(?s)(.{" + (200 + random.nextInt(2000)) + "}) ",
                "$1 word" + count + " ");
        case 7 -> replace(template, "<@", "<@broken" + count + " ");
        case 8 ->
            replace(template, "\n\n", "\n\n<#assign said>word" + count + "</#assign>\\${said} ");
        case 9 -> include();
        default -> branch();
      }
    }

    /** A template that another includes, which is edited by itself, too. */
    private void include() throws IOException {
      Path part = template.resolveSibling("part.ftl");
      if (!Files.exists(part)) {
        replace(template, "\n\n", "\n\n<#include \"part.ftl\">\n\n");
      }
      Files.writeString(part, "What is included is edited at edit " + count + ".\n");
    }

    /** The whole report as it was at first, as a change of branch brings it back. */
    private void branch() {
      Folders.delete(report);
      Folders.copy(shelf.resolve("report"), report);
      Folders.copy(shelf.resolve("templates"), place.resolve("templates"));
    }

    private void deleteOneOfMany() throws IOException {
      if (Folders.files(report.resolve("states")).size() > 2) {
        Files.delete(anyReply());
      }
    }

    private Path anyReply() {
      List<Path> replies = Folders.files(report.resolve("states"));
      return replies.get(random.nextInt(replies.size()));
    }

    private static void replace(Path file, String old, String now) {
      try {
        Files.writeString(file, Files.readString(file).replaceFirst(old, now));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
