package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Required;

/**
 * Microsoft's validator finds no error in our SARIF, of a report, a text, a Word and a PDF file.
 */
class SarifValidatorTest {
  @TempDir Path folder;

  private void assertValid(String... words) throws Exception {
    Path validator = Required.sarifValidator();
    String sarif = Program.run(folder, words).out();
    assertThat(sarif).contains("\"ruleId\"");
    Folders.write(folder.resolve("found.sarif"), sarif);
    Process process =
        new ProcessBuilder(validator.toString(), "validate", "found.sarif")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(told).contains("1 files scanned").doesNotContain(": error ");
  }

  @Test
  void ofAReportAndItsWordFile() throws Exception {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    assertValid("lint", "--format", "sarif", "inputs/a-71-119");
    Program.run(folder, "render", "-o", "a report.docx", "inputs/a-71-119");
    assertValid("lint", "--format", "sarif", "a report.docx");
  }

  @Test
  void ofATextAndAPdfFile() throws Exception {
    Folders.write(folder.resolve("text.txt"), "1. It was 5 % of all.\n");
    assertValid("lint", "--format", "sarif", "text.txt");
    Path issued = Required.publishedTexts().resolveSibling("issued/pdf/S_2025_54.pdf");
    assertValid("lint", "--format", "sarif", issued.toString());
  }
}
