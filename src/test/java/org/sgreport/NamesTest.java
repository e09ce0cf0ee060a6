package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.TypedName;

/** Nothing is filed under a State or entity that was not named. */
class NamesTest {
  @TempDir Path folder;

  @BeforeEach
  void copyAReport() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/validate/base"), folder);
  }

  static Stream<TypedName> states() {
    return TypedName.of("states.tsv");
  }

  static Stream<TypedName> entities() {
    return TypedName.of("entities.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void states(TypedName name) {
    adds("state", "states", name);
  }

  @ParameterizedTest
  @MethodSource
  void entities(TypedName name) {
    adds("agency", "agencies", name);
  }

  private void adds(String kind, String where, TypedName name) {
    Folders.delete(folder.resolve("report").resolve(where));
    List<Path> before = Folders.files(folder);
    Program run = Program.run(folder, "add", kind, name.typed(), "report");
    if (name.standsFor().isPresent()) {
      assertThat(run.status()).as(run.err()).isZero();
      String file = "report/" + where + "/" + name.standsFor().get() + ".yaml";
      assertThat(run.err()).startsWith("added " + file + " (");
      assertThat(Folders.files(folder)).hasSize(before.size() + 1).contains(folder.resolve(file));
    } else {
      assertThat(run.status()).isEqualTo(2);
      assertThat(name.suggested()).allMatch(run.err()::contains);
      assertThat(run.err().contains("it may be")).isEqualTo(!name.suggested().isEmpty());
      assertThat(Folders.files(folder)).isEqualTo(before);
    }
  }

  @Test
  void successSaysWhatWasUnderstoodAndWhatWasNot() {
    assertThat(Program.run(folder, "add", "state", "Congo", "report").err())
        .isEqualTo(
            "added report/states/COG.yaml (Congo, not the Democratic Republic of the Congo)\n");
    assertThat(Program.run(folder, "add", "state", "Korea", "report").err())
        .isEqualTo(
            "sgreport: no State is called Korea; it may be KOR, the Republic of Korea, or PRK, the"
                + " Democratic People’s Republic of Korea\n");
  }

  @Test
  void aSpreadsheetNamesStatesAsPeopleTypeThem() {
    Folders.write(folder.resolve("a.csv"), "state,lamp-fund\nRussia,1\nCôte d'Ivoire,1\n");
    assertThat(Program.run(folder, "add", "--from", "a.csv", "report").status()).isZero();
    assertThat(folder.resolve("report/states/RUS.yaml")).exists();
    assertThat(folder.resolve("report/states/CIV.yaml")).exists();
    Folders.write(folder.resolve("b.csv"), "state,lamp-fund\nGER,1\n");
    Program refused = Program.run(folder, "add", "--from", "b.csv", "report");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("no State is called `GER`", "use `DEU`, Germany");
  }

  @Test
  void tallyAndTraceTakeNamesToo() {
    Program.run(folder, "add", "state", "Kenya", "report");
    assertThat(Program.run(folder, "tally", "--state", "kenya", "--by", "state", "report").out())
        .contains("Kenya");
    Program missing = Program.run(folder, "tally", "--state", "Senegal", "report");
    assertThat(missing.err()).isEqualTo("sgreport: there is no reply of SEN, Senegal\n");
  }

  @Test
  void publishedListsWithCongoAreReadByImportAndLint() {
    Folders.write(
        folder.resolve("a.md"),
        "# I. Replies\n\n1. Some have lamps (Chad, Congo and Gabon), others none (Cuba, Congo and the Gambia).\n");
    Program imported = Program.run(folder, "import", "-o", "imported", "a.md");
    assertThat(imported.status()).isZero();
    assertThat(Folders.read(folder.resolve("imported/body.md.ftl")))
        .contains(
            "(<@states of=\"replies-some-lamps\" articles=false/>)",
            "(<@states of=\"replies-others-none\"/>)");
    assertThat(folder.resolve("imported/states/COG.yaml")).exists();
    assertThat(folder.resolve("imported/states/COD.yaml")).doesNotExist();
    assertThat(Program.run(folder, "lint", "--rule", "states/list-order", "a.md").out())
        .contains("`Cuba, Congo` is not in alphabetical order");
  }
}
