package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** The unit is the last line above a table, whatever stands in it. */
class TableCaptionTest {
  @TempDir Path folder;

  @BeforeEach
  void layDownAReport() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/render/base"), folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Lamps ~ (Thousands) ~ (Thousands)",
        "Lamps (lit) ~ (Thousands (estimated)) ~ (Thousands (estimated))",
        "Lamps (lit) ~ (Thousands (estimated)) {#lamps} ~ (Thousands (estimated))",
        "Lamps ~ (Thousands of \\(old\\) lamps) ~ (Thousands of (old) lamps)"
      })
  void theUnitIsTheLastLine(String title, String line, String unit) {
    Folders.write(
        folder.resolve("report/body.md.ftl"),
        "Table: " + title + "\n" + line + "\n\n| A |\n| --- |\n| b |\n");
    assertThat(Program.run(folder, "render", "--emit", "document", "report").out())
        .endsWith("Table\n" + title + "\n" + unit + "\nA\nb\n");
  }
}
