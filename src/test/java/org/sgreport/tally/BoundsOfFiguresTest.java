package org.sgreport.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.reference.State;
import org.sgreport.reference.States;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Shares that are rounded, and replies that come on the last day. */
class BoundsOfFiguresTest {
  @TempDir Path folder;

  @BeforeEach
  void layDownAReport() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
    Folders.write(folder.resolve("report/body.md.ftl"), "A paragraph.\n");
  }

  @ParameterizedTest
  @CsvSource({"16, 0.063", "48, 0.021", "32, 0.031", "3, 0.333", "6, 0.167", "1, 1.000"})
  void aShareIsRoundedHalfUp(int replies, String share) {
    List<String> others =
        States.all().states().stream().map(State::code).filter(c -> !c.equals("CHE")).toList();
    for (String code : others.subList(0, replies - 1)) {
      Folders.write(
          folder.resolve("report/states/" + code + ".yaml"), "state: " + code + "\nreply: {}\n");
    }
    assertThat(Program.run(folder, "tally", "--format", "csv", "report").out())
        .contains("lighthouse-law,in-force,1," + share + ",Switzerland");
  }

  @ParameterizedTest
  @CsvSource({"2044-05-31, 1", "2044-06-01, 0", "2044-06-02, 0"})
  void aReplyOnTheLastDayIsNotLate(String deadline, int late) {
    Path report = folder.resolve("report/report.yaml");
    Folders.write(report, Folders.read(report) + "request: {deadline: " + deadline + "}\n");
    assertThat(Program.run(folder, "status", "--format", "csv", "report").out())
        .contains("Western European and other States,29,1,0.034," + late + ",28,Switzerland");
  }

  @Test
  void withoutADeadlineNoReplyIsLate() {
    assertThat(Program.run(folder, "status", "--format", "csv", "report").out())
        .contains("Western European and other States,29,1,0.034,0,28,Switzerland");
  }
}
