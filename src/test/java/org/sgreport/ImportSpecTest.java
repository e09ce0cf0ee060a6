package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Golden;
import org.sgreport.support.Program;

/** An invented report is imported; what comes of it is kept beside it. */
class ImportSpecTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec/import");

  @TempDir Path folder;

  @Test
  void listsBecomeInputsAndContradictionsAreTold() {
    Folders.copy(SPEC, folder);
    Program run =
        Program.run(
            folder,
            "import",
            "--title",
            "Lighthouses",
            "--symbol",
            "A/99/1",
            "-o",
            "report",
            "lighthouses.md");
    assertThat(run.status()).isZero();
    Golden.check(SPEC.resolve("lighthouses.diagnostics"), run.err());
    StringBuilder files = new StringBuilder();
    for (Path file : Folders.files(folder.resolve("report"))) {
      if (!file.toString().endsWith(".json")) {
        files
            .append("==== ")
            .append(folder.relativize(file))
            .append('\n')
            .append(Folders.read(file));
      }
    }
    Golden.check(SPEC.resolve("lighthouses.files"), files.toString());
    Program rendered = Program.run(folder, "render", "--emit", "document", "report");
    Golden.check(SPEC.resolve("lighthouses.document"), rendered.err() + rendered.out());
  }

  @Test
  void nothingIsOverwritten() {
    Folders.copy(SPEC, folder);
    Folders.write(folder.resolve("report/notes.txt"), "mine");
    Program run = Program.run(folder, "import", "-o", "report", "lighthouses.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Folders.files(folder.resolve("report"))).hasSize(1);
  }
}
