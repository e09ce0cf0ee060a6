package org.sgreport.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** A late reply, a withdrawn one and a changed figure reach every place of the specimen's text. */
class SchoolGardensTest {
  private static final String REPORT = "inputs/school-gardens";

  @TempDir Path folder;

  @BeforeEach
  void layDown() {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
  }

  private Path file(String name) {
    return folder.resolve(REPORT).resolve(name);
  }

  private void change(String name, String before, String after) {
    String text = Folders.read(file(name));
    assertThat(text).contains(before);
    Folders.write(file(name), text.replace(before, after));
  }

  private String document() {
    Program run = Program.run(folder, "render", "--emit", "document", REPORT);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void asItStands() {
    assertThat(document())
        .contains(
            "10 Member States had replied (Estonia, Fiji, Kenya, Mali, Nepal, Peru, the"
                + " Philippines, Seychelles, Switzerland and a State of the highlands)",
            "up from seven in the report before (A/99/998 of 2 August 2044)",
            "Four States have one in force (Kenya, the Philippines, Switzerland and another"
                + " State), an increase of two",
            "60 per cent of those that replied",
            "Nepal is the only State that inspects gardens",
            "Between 841 and 861 gardens were reported by five States",
            "their number has more than doubled");
  }

  @Test
  void aLateReplyComesIn() {
    Folders.write(
        file("states/SOM.yaml"),
        """
        state: SOM
        reply: {received: 2046-06-12}
        measures:
          - {measure: garden-law, status: in-force}
          - {measure: curriculum}
          - {measure: inspection}
          - {measure: gardens, value: 1000}
          - {measure: challenges, text: Sand is everywhere.}
        """);
    assertThat(document())
        .contains(
            "11 Member States had replied (Estonia, Fiji, Kenya, Mali, Nepal, Peru, the"
                + " Philippines, Seychelles, Somalia, Switzerland and a State of the highlands)",
            "Five States have one in force (Kenya, the Philippines, Somalia, Switzerland and"
                + " another State), an increase of three",
            "64 per cent of those that replied",
            "Four States reported both a law and a place in the curriculum (Kenya, Nepal, Somalia"
                + " and Switzerland)",
            "Nepal and Somalia are States that inspect gardens",
            "Between 1,841 and 1,861 gardens were reported by six States",
            "Somalia (1,000 gardens), Kenya (450 gardens) and Peru (240 gardens)",
            "more than quadrupled",
            "Somalia: “Sand is everywhere”;",
            "One State at least has a thousand gardens.",
            "Law on school gardens (in force) | 2 | 2 | 0 | 5",
            "Somalia | 12 June 2046")
        .doesNotContain("No State has a thousand gardens yet");
  }

  @Test
  void aReplyIsWithdrawn() {
    Folders.delete(file("states/NPL.yaml"));
    change("measures.yaml", "      - id: inspection\n        title: Inspection of gardens\n", "");
    change("../../templates/school-gardens.md.ftl", " without=\"inspection\"", "");
    String template = Folders.read(folder.resolve("templates/school-gardens.md.ftl"));
    Folders.write(
        folder.resolve("templates/school-gardens.md.ftl"),
        template.replaceAll(" <@states of=\"inspection\".*?gardens\\.", ""));
    assertThat(document())
        .contains(
            "nine Member States had replied (Estonia, Fiji, Kenya, Mali, Peru, the Philippines,"
                + " Seychelles, Switzerland and a State of the highlands)",
            "56 per cent of those that replied",
            "one prepares one",
            "Two States reported both a law and a place in the curriculum (Kenya and Switzerland)",
            "Between 840 and 860 gardens were reported by four States",
            "Law on school gardens (under preparation) | 1 | 0 | 0 | 1")
        .doesNotContain("Nepal");
  }

  @Test
  void aFigureChanges() {
    change("states/PER.yaml", "value: 240", "value: 1240");
    change("facts.yaml", "value: 6499", "value: 3050");
    change("facts.yaml", "value: 62", "value: 56");
    assertThat(document())
        .contains(
            "Between 1,841 and 1,861 gardens",
            "1 to 1,240 gardens by each",
            "Peru (1,240 gardens), Kenya (450 gardens) and the Philippines (100 to 120 gardens)",
            "One State at least has a thousand gardens.",
            "More than 3,000 schools of 8,000 in the survey",
            "fallen by 2 per cent",
            "a decrease of 1 percentage point",
            "3,050 schools");
    assertThat(Program.run(folder, "lint", "--rule", "claims/quantity", REPORT).out())
        .contains("`over 60 per cent` claims more than that, and is 56");
  }

  @Test
  void theShareOfEntitiesIsOfEntities() {
    change(
        "../../templates/school-gardens.md.ftl",
        "Changes: ",
        "Training: <@previous of=\"training\" take=\"share\"/>;"
            + " <@change of=\"training\" take=\"share\"/>. Changes: ");
    assertThat(document()).contains("Training: 50 per cent; an increase of 17 percentage points.");
  }

  @Test
  void elseTakesNoArgument() {
    change("../../templates/school-gardens.md.ftl", "<@else/>None", "<@else of=\"x\"/>None");
    assertThat(Program.run(folder, "validate", REPORT).out())
        .contains("error[template/unknown-argument]: `else` takes no argument `of`", "delete it");
  }

  @Test
  void factsInFlowFormAwaitTheirDatesToo() {
    change(
        "facts.yaml",
        """
          - fact: schools
            title: Schools in the survey
            value: 8000
            unit: schools
            as-of: 2045
            source: invented
        """,
        "  - {fact: schools, value: 8000, unit: schools, as-of: 2045, source: invented}\n");
    Program.run(folder, "init", "inputs/next", "--from", REPORT);
    assertThat(Folders.read(folder.resolve("inputs/next/facts.yaml")))
        .contains("fact: schools\n")
        .doesNotContain("as-of: 2045");
  }
}
