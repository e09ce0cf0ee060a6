package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Several reports in one call: a broken one stops no other, and the end is summed up. */
class BatchTest {
  private static final List<String> ALL =
      List.of("inputs/a-69-224", "inputs/a-71-119", "inputs/ctoc-cop-2016-2");

  @TempDir Path folder;

  @BeforeEach
  void copyTheInputs() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private Program render() {
    return Program.run(folder, "render", ALL.get(0), ALL.get(1), ALL.get(2));
  }

  @Test
  void eachIsWrittenAndToldInTheOrderGiven() {
    assertThat(render().err())
        .isEqualTo(
            """
            wrote out/a-69-224.docx
            wrote out/a-71-119.docx
            wrote out/ctoc-cop-2016-2.docx
            3 reports, none with errors
            """);
  }

  @Test
  void aBrokenOneStopsNoOther() {
    Folders.write(folder.resolve("inputs/a-71-119/facts.yaml"), "facts: [\n");
    Program run = render();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("facts.yaml:1:8: error[yaml/syntax]", "wrote out/ctoc-cop-2016-2.docx")
        .endsWith("3 reports, 1 of them with errors\n");
    assertThat(folder.resolve("out/a-71-119.docx")).doesNotExist();
  }

  @Test
  void oneThatCannotBeWrittenStopsNoOther() throws Exception {
    Files.createDirectories(folder.resolve("out/a-71-119.docx/taken"));
    Program run = render();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot write out/a-71-119.docx", "wrote out/ctoc-cop-2016-2.docx");
  }
}
