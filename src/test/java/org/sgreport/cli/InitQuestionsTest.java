package org.sgreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.cli.terminal.Terminal;

/**
 * {@code init} at a terminal: what no option gives is asked for, and asked again while it is wrong.
 */
class InitQuestionsTest {
  private final List<String> questions = new ArrayList<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;

  @Test
  void asksForEachThingThatNoOptionGives() throws Exception {
    int status =
        init(
            List.of("Lighthouses", "", "", "Ninetieth session", "4", "Lights", "A/90/1", "", ""),
            "--mandate",
            "A/RES/89/1");

    assertThat(status).isZero();
    assertThat(questions)
        .hasSize(9)
        .startsWith("Title of the report: ", "Organ (General Assembly): ")
        .noneMatch(question -> question.startsWith("Symbol of the resolution"));
    assertThat(report())
        .contains(
            "title: Lighthouses\n", "organ: General Assembly\n", "session: Ninetieth session");
  }

  @Test
  void asksAgainForADateAndAnOrganThatAreWrong() throws Exception {
    int status =
        init(
            List.of(
                "Lights",
                "General Asembly",
                "Security Council",
                "",
                "",
                "",
                "",
                "",
                "",
                "1 May",
                "2090-05-01",
                "2090-13-01",
                "2090-04-01"));

    assertThat(status).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "no organ is called General Asembly; a similar one is General Assembly",
            "1 May is not a date such as 2014-08-01",
            "2090-13-01 is not a date such as 2014-08-01");
    assertThat(report()).contains("organ: Security Council\n", "date: 2090-05-01\n");
  }

  @Test
  void endsInARefusalWhereTheInputEndsBeforeATitle() {
    assertThat(init(List.of())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--title is needed");
    assertThat(folder.resolve("lights")).doesNotExist();
  }

  private int init(List<String> typed, String... options) {
    Queue<String> answers = new ArrayDeque<>(typed);
    List<String> args = new ArrayList<>(List.of("init", "lights"));
    args.addAll(List.of(options));
    Terminal terminal =
        Terminal.answering(
            question -> {
              questions.add(question);
              return answers.poll();
            });
    PrintStream printer = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(
        args.toArray(String[]::new), new Environment(printer, printer, folder, Map.of(), terminal));
  }

  private String report() throws Exception {
    return Files.readString(folder.resolve("lights/report.yaml"));
  }
}
