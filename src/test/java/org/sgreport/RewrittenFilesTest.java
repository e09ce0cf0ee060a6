package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Files as editors on other systems write and name them. */
class RewrittenFilesTest {
  private static final String MARK = "\uFEFF";

  @TempDir Path folder;

  @BeforeEach
  void copyAReport() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/validate/base"), folder);
  }

  private Program run(String... words) {
    Program run = Program.run(folder, words);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private void write(String file, String text) {
    Folders.write(folder.resolve("report/" + file), text);
  }

  private String read(String file) {
    return Folders.read(folder.resolve("report/" + file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", MARK})
  void lineEndsAndByteOrderMarksAreKept(String mark) {
    write("states/CUB.yaml", mark + "reply: {}\r\nstate: CUB\r\n");
    run("fmt", "report");
    assertThat(read("states/CUB.yaml")).isEqualTo(mark + "state: CUB\r\nreply: {}\r\n");
    Folders.write(folder.resolve("coded.csv"), "state,lamp-fund\nCUB,1\n");
    run("add", "--from", "coded.csv", "report");
    assertThat(read("states/CUB.yaml"))
        .isEqualTo(
            mark
                + "state: CUB\r\nreply: {}\r\nmeasures:\r\n  - measure: lamp-fund\r\n"
                + "    source: coded.csv, cell B2\r\n");
    write("body.md.ftl", mark + "# Findings\r\n\r\nLamps burn 5 % longer.\r\n");
    Program.run(folder, "lint", "--fix", "report");
    assertThat(read("body.md.ftl"))
        .isEqualTo(mark + "# Findings\r\n\r\nLamps burn 5 per cent longer.\r\n");
  }

  @Test
  void aFileWithSmallLettersIsNoStatesFileAnywhere() {
    write("states/cub.yaml", "state: CUB\nreply: {}\n");
    assertThat(Program.run(folder, "validate", "report").out())
        .contains("report/states/cub.yaml:1:8: error[states/file-name]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NFC", "NFD"})
  void accentsInNamesMayBeComposedOrNot(Normalizer.Form form) {
    String name = Normalizer.normalize("r\u00e9sum\u00e9.md.ftl", form);
    write(name, read("body.md.ftl"));
    write(
        "report.yaml",
        read("report.yaml").replaceAll("template: .*", "template: r\u00e9sum\u00e9.md.ftl"));
    run("render", "report");
  }
}
