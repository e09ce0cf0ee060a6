package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** A report for which validate finds no error renders, whatever its template holds. */
class AgreementTest {
  private static final Path SPEC = Folders.PROJECT.resolve("src/test/resources/spec");

  /** A sample; the whole is asked for by -Dagreement.templates=2000. */
  private static final int TEMPLATES = Integer.getInteger("agreement.templates", 400);

  private static final int FEWEST_CLEAN = TEMPLATES * 3 / 20;
  private static final List<String> PIECES =
      List.of(
          "*",
          "**",
          "_",
          "#",
          "##",
          "# ",
          "{",
          "}",
          "{-}",
          "{annex}",
          "{#key}",
          "{# key}",
          "[^1]",
          "[^1]: A note.\n",
          "[](#key)",
          "[x](y)",
          "<",
          ">",
          "<@",
          "/>",
          "</@when>",
          "<#if true>",
          "</#if>",
          "${1}",
          "| a | b |\n",
          "| --- | --- |\n",
          "|",
          "---\n",
          "\n",
          "\n\n",
          "1. ",
          "17. ",
          "   a. ",
          "- ",
          "> ",
          "`",
          "\\",
          "“",
          "\"",
          "'",
          "<@count of=\"lamp-fund\"/>",
          "<@states of=\"lamp-fund\"/>",
          "<@tally_table/>",
          "<@states of=lamp-fund/>",
          "words",
          " ",
          "&amp;",
          "<b>",
          "<!-- -->",
          "http://example.test",
          "é",
          "\u00a0");

  @TempDir Path folder;

  private void agrees(Path place, String report, String what) {
    Program validated = Program.run(place, "validate", "--format", "concise", report);
    Program rendered = Program.run(place, "render", "-o", "out.docx", report);
    assertThat(rendered.status())
        .as("%s%n%s%s", what, validated.out(), rendered.err())
        .isEqualTo(validated.status());
    assertThat(validated.status()).isLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-69-224", "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa", "school-gardens"})
  void onEachSpecimen(String name) {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    agrees(folder, "inputs/" + name, name);
  }

  @TestFactory
  Stream<DynamicTest> onEachCaseOfRendering() {
    return Folders.cases(SPEC.resolve("render")).stream()
        .filter(c -> !c.endsWith("base"))
        .filter(c -> !c.endsWith("error-endless") && !c.endsWith("error-memory"))
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> each(c, "render")));
  }

  @TestFactory
  Stream<DynamicTest> onEachCaseOfValidation() {
    return Folders.cases(SPEC.resolve("validate")).stream()
        .filter(c -> !c.endsWith("base") && !Files.exists(c.resolve("delete.txt")))
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> each(c, "validate")));
  }

  private void each(Path spec, String area) throws Exception {
    Path place = Files.createTempDirectory(folder, "case");
    Folders.copy(SPEC.resolve(area).resolve("base"), place);
    Folders.copy(spec.resolve("input"), place);
    agrees(place, "report", spec.getFileName().toString());
  }

  @Test
  void onMutatedTemplates() {
    Folders.copy(SPEC.resolve("render/base"), folder);
    List<String> seeds = new ArrayList<>();
    for (String seed : List.of("directives", "every-node", "references", "tables")) {
      Folders.copy(SPEC.resolve("render").resolve(seed).resolve("input"), folder);
      seeds.add(Folders.read(folder.resolve("report/body.md.ftl")));
    }
    Random random = new Random(20261128);
    int clean = 0;
    for (int run = 0; run < TEMPLATES; run++) {
      String text = mutated(seeds.get(run % seeds.size()), random);
      Folders.write(folder.resolve("report/body.md.ftl"), text);
      agrees(folder, "report", "run " + run + ": " + text);
      clean += Program.run(folder, "validate", "report").status() == 0 ? 1 : 0;
    }
    assertThat(clean).as("clean of %d", TEMPLATES).isGreaterThanOrEqualTo(FEWEST_CLEAN);
  }

  private static String mutated(String seed, Random random) {
    List<String> blocks = new ArrayList<>(List.of(seed.split("\n\n")));
    while (blocks.size() > 6) {
      blocks.remove(random.nextInt(blocks.size()));
    }
    StringBuilder text = new StringBuilder(String.join("\n\n", blocks)).append('\n');
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      int at = random.nextInt(text.length());
      if (random.nextInt(3) == 0) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
      } else {
        text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
