package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Edits;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Required;

/** The validator of Microsoft's Open XML SDK finds no fault in what we write, of any kind. */
class OoxmlValidatorTest {
  private static final int EDITS = 5;
  private static final int CASES = Integer.getInteger("validated.cases", 50);

  @TempDir Path folder;
  private Path validator;

  @BeforeEach
  void copyTheInputs() {
    validator = Required.validator();
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private boolean render(String... options) {
    List<String> words = new ArrayList<>(List.of("render", "-o", "out.docx"));
    words.addAll(List.of(options));
    return Program.run(folder, words.toArray(String[]::new)).status() == 0;
  }

  private void assertValid(String... options) throws IOException, InterruptedException {
    assertThat(render(options)).isTrue();
    Process process =
        new ProcessBuilder(validator.toString(), folder.resolve("out.docx").toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    assertThat(told).contains("\"ok\": true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens"})
  void everyFormOfAReportIsValid(String name) throws Exception {
    String report = "inputs/" + name;
    assertValid(report);
    assertValid("--numbering", "literal", report);
    assertValid("--comments", report);
    assertValid("--draft", report);
    assertThat(render(report)).isTrue();
    Files.move(
        folder.resolve("out.docx"),
        folder.resolve("before.docx"),
        StandardCopyOption.REPLACE_EXISTING);
    for (int seed = 0; seed < EDITS; seed++) {
      new Edits(folder, name, seed).make();
      if (render(report)) {
        assertValid("--against", "before.docx", report);
      }
    }
  }

  @Test
  void oneReportBecomingAnotherIsValid() throws Exception {
    assertThat(render("inputs/a-71-119")).isTrue();
    Files.move(folder.resolve("out.docx"), folder.resolve("before.docx"));
    assertValid("--against", "before.docx", "inputs/a-69-224");
  }

  @Test
  void everyExpectedDocumentAndItsBecomingTheNextAreValid() throws Exception {
    Path spec = Folders.PROJECT.resolve("src/test/resources/spec/render");
    List<Path> cases = new ArrayList<>(Folders.cases(spec));
    Collections.shuffle(cases, new Random(22));
    for (Path each : cases.subList(0, Math.min(CASES, cases.size()))) {
      Folders.delete(folder.resolve("report"));
      Folders.copy(spec.resolve("base"), folder);
      if (Files.exists(each.resolve("input"))) {
        Folders.copy(each.resolve("input"), folder);
      }
      if (render("report")) {
        assertValid("report");
        if (Files.exists(folder.resolve("before.docx"))) {
          assertValid("--against", "before.docx", "report");
        }
        assertThat(render("report")).isTrue();
        Files.move(
            folder.resolve("out.docx"),
            folder.resolve("before.docx"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    assertThat(folder.resolve("before.docx")).isNotEmptyFile();
  }
}
