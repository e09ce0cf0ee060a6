package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Files of States that are there already, and what collecting makes of them. */
class CollectTest {
  private static final String CUB = "state: CUB # a comment\nreply: {}\n";

  @TempDir Path folder;

  @BeforeEach
  void copyAReport() {
    Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec/validate/base"), folder);
  }

  private Program collect(String sheet, String... options) {
    Folders.write(folder.resolve("coded.csv"), sheet);
    String[] words = new String[options.length + 3];
    words[0] = "collect";
    System.arraycopy(options, 0, words, 1, options.length);
    words[options.length + 1] = "coded.csv";
    words[options.length + 2] = "report";
    return Program.run(folder, words);
  }

  private Program collected(String sheet, String... options) {
    Program run = collect(sheet, options);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Program.run(folder, "validate", "report").out()).contains(": 0 errors");
    return run;
  }

  private String state(String code) {
    return Folders.read(folder.resolve("report/states/" + code + ".yaml"));
  }

  private void state(String code, String text) {
    Folders.write(folder.resolve("report/states/" + code + ".yaml"), text);
  }

  @Test
  void statesGainFilesAndFilesGainWhatTheyLack() {
    state("CUB", CUB + "measures: []\n");
    Program run =
        collected("state,lighthouse-law/under-consideration,lamp-fund\nCUB,,x\nNOR,yes,\n");
    assertThat(run.err())
        .isEqualTo(
            """
            completed report/states/CUB.yaml with 1 entry
            added report/states/NOR.yaml with 1 entry
            read 7 cells: 3 of heads, 2 of States, 2 that report, 0 that say no, 0 passed over
            collected 2 entries of 2 States; 2 files changed
            """);
    assertThat(state("CUB"))
        .isEqualTo(CUB + "measures:\n  - measure: lamp-fund\n    source: coded.csv, cell C2\n");
    assertThat(collected("state,lamp-fund\nCUB,1\n").err()).endsWith("; nothing is new\n");
  }

  @Test
  void addFromIsTheSame() {
    Folders.write(folder.resolve("coded.csv"), "state,lamp-fund,other\nNOR,1,x\n");
    String[] words = {"add", "--from", "coded.csv", "--skip", "other", "report"};
    assertThat(Program.run(folder, words).status()).isZero();
    assertThat(state("NOR")).contains("lamp-fund");
  }

  @Test
  void theMatrixThatTallyPrintsChangesNothing() throws IOException {
    String before = state("CHE");
    Program matrix = Program.run(folder, "tally", "--matrix", "--format", "csv", "report");
    collected(matrix.out());
    String[] xlsx = {"tally", "--matrix", "--format", "xlsx", "-o", "coded.xlsx", "report"};
    assertThat(Program.run(folder, xlsx).status()).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("coded.xlsx"));
    Program run = Program.run(folder, "collect", "coded.xlsx", "report");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(state("CHE")).isEqualTo(before);
    assertThat(Program.run(folder, xlsx).status()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("coded.xlsx"))).isEqualTo(first);
  }

  @Test
  void commentsAndLinesOfOthersStay() {
    state(
        "CUB",
        CUB
            + """
            measures:
            - measure: lamp-fund   # by telephone
              source: a call

            # seen by the editor
            carried-over:
              measures: []
            """);
    collected("state,lighthouse-law,received\nCUB,in force,2014-05-02\n");
    assertThat(state("CUB"))
        .isEqualTo(
            """
            state: CUB # a comment
            reply: {received: 2014-05-02}
            measures:
            - measure: lamp-fund   # by telephone
              source: a call
            - measure: lighthouse-law
              status: in-force
              source: coded.csv, cell B2

            # seen by the editor
            carried-over:
              measures: []
            """);
  }

  @Test
  void entriesInBracketsAreWrittenOut() {
    state("CUB", CUB + "measures: [{measure: lamp-fund}]\n");
    collected("state,lighthouse-law\nCUB,in force\n");
    assertThat(state("CUB"))
        .isEqualTo(
            """
            state: CUB  # a comment
            reply: {}
            measures:
              - measure: lamp-fund
              - measure: lighthouse-law
                status: in-force
                source: coded.csv, cell B2
            """);
  }

  @Test
  void anEntryGainsWhatItLacks() {
    state("CUB", CUB + "measures:\n  - measure: lamp-fund\n    source: a call\n");
    collected("state,lamp-fund,lamp-fund/text\nCUB,1,It is *new*.\n");
    assertThat(state("CUB"))
        .endsWith("lamp-fund\n    text: |\n      It is \\*new\\*.\n    source: a call\n");
  }

  @Test
  void whatContradictsAFileIsRefusedWithBothPlaces() {
    String typed = CUB + "measures:\n  - measure: lighthouse-law\n    status: in-force\n";
    state("CUB", typed);
    Program run = collect("state,lighthouse-law\nCUB,under consideration\n", "--replace");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "coded.csv:2:5: error[collect/contradiction]: report/states/CUB.yaml:4:14 reports")
        .contains("entries typed by hand are not replaced");
    assertThat(state("CUB")).isEqualTo(typed);
    assertThat(collect("state,lighthouse-law\nCUB,no\n").err()).contains("collect/contradiction");
  }

  @Test
  void aCorrectedSheetReplacesWhatWasCollected() {
    collected(
        "state,lighthouse-law,lamp-fund,lamp-fund/text,source\nCUB,in force,1,Old.,a letter\n");
    assertThat(collect("state,lighthouse-law,lamp-fund\nCUB,under consideration,0\n").err())
        .contains("run with --replace");
    Program run =
        collected("state,lighthouse-law,lamp-fund\nCUB,under consideration,0\n", "--replace");
    assertThat(run.err())
        .contains(
            "replaced in report/states/CUB.yaml: `lighthouse-law` as `in-force` → `lighthouse-law` as"
                + " `under-consideration`\n",
            "replaced in report/states/CUB.yaml: `lamp-fund` “Old.” → nothing\n");
    assertThat(state("CUB"))
        .endsWith(
            "measures:\n  - measure: lighthouse-law\n    status: under-consideration\n    source: coded.csv, cell B2\n");
  }

  @Test
  void aDryRunShowsAndWritesNothing() {
    Program run = collect("state,lamp-fund\nNOR,1\n", "--dry-run");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("+++ report/states/NOR.yaml", "+  - measure: lamp-fund");
    assertThat(run.err()).endsWith("would collect 1 entry of 1 State; 1 file to change\n");
    assertThat(folder.resolve("report/states/NOR.yaml")).doesNotExist();
  }

  @Test
  void twoFilesThatContradictEachOtherAreReportedWithBothPlaces() {
    Folders.write(folder.resolve("other.csv"), "state,lighthouse-law\nNOR,in force\n");
    Folders.write(folder.resolve("coded.csv"), "state,lighthouse-law\nNOR,under consideration\n");
    Program run = Program.run(folder, "collect", "other.csv", "coded.csv", "report");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("coded.csv:2:5: error[collect/two-answers]", "other.csv, cell B2");
    assertThat(folder.resolve("report/states/NOR.yaml")).doesNotExist();
  }

  @Test
  void nothingIsCollectedIntoASample() {
    state("CUB", "state: CUB\nsample: yes\nreply: {}\n");
    assertThat(collect("state,lamp-fund\nCUB,1\n").err()).contains("error[collect/sample]");
  }

  @Test
  void twoStatusesThatAreThereStay() {
    String both =
        CUB
            + "measures:\n  - measure: lighthouse-law\n    status: in-force\n"
            + "  - measure: lighthouse-law\n    status: under-consideration\n";
    state("CUB", both);
    collected("state,lighthouse-law/in-force,lighthouse-law/under-consideration\nCUB,1,1\n");
    assertThat(state("CUB")).isEqualTo(both);
  }

  @Test
  void whatWasChangedByHandSinceIsNotReplaced() {
    collected("state,lamp-fund,lamp-fund/text\nCUB,1,Old.\n");
    state("CUB", state("CUB").replace("Old.", "Corrected by hand."));
    Program run = collect("state,lamp-fund,lamp-fund/text\nCUB,1,New.\n", "--replace");
    assertThat(run.err()).contains("error[collect/contradiction]", "by hand are not replaced");
    assertThat(state("CUB")).contains("Corrected by hand.");
  }

  @Test
  void anEntryTypedByHandAndCompletedIsNotRemoved() {
    state("CUB", CUB + "measures:\n  - measure: lamp-fund\n");
    collected("state,lamp-fund,lamp-fund/text\nCUB,1,It is new.\n");
    Program run = collect("state,lamp-fund\nCUB,0\n", "--replace");
    assertThat(run.err()).contains("error[collect/contradiction]");
    assertThat(state("CUB")).contains("lamp-fund");
  }

  @Test
  void whatACorrectedFileNoLongerSaysIsKeptAndNamed() {
    collected("state,lamp-fund\nCUB,1\nNOR,1\n");
    Program run = collected("state,lamp-fund\nNOR,\nFRA,1\n", "--replace");
    assertThat(run.err())
        .contains(
            "kept in report/states/CUB.yaml: `lamp-fund` from coded.csv, cell B2, which the file no"
                + " longer says\n",
            "kept in report/states/NOR.yaml: `lamp-fund` from coded.csv, cell B3, which the file no"
                + " longer says\n");
  }

  @Test
  void aRowThatMovedGetsItsNewCell() {
    collected("state,lamp-fund\nNOR,1\n");
    collected("state,lamp-fund\nCUB,1\nNOR,1\n", "--replace");
    assertThat(state("NOR")).contains("source: coded.csv, cell B3");
  }

  @Test
  void aFileInBracesIsWrittenOut() {
    state("CUB", "{state: CUB, reply: {}, measures: []}\n");
    collected("state,lamp-fund\nCUB,1\n");
    assertThat(state("CUB")).contains("\n  - measure: lamp-fund\n");
  }

  @Test
  void anUnfinishedFormStopsAtItsPlace() {
    Folders.write(
        folder.resolve("report/form.yaml"),
        "questions:\n  - {question: q1, measure: lamp-fund}\n  - question: q2\n    measure:\n");
    assertThat(collect("country,q1,q2\nNorway,yes,\n", "--dry-run").status()).isZero();
    Program run = collect("country,q1,q2\nNorway,yes,1\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[form/unmapped]", "report/form.yaml:3:15");
  }

  @Test
  void aTextThatIsWithdrawnIsNamedAndReplaced() {
    collected("state,lamp-fund,lamp-fund/text\nCUB,1,Old.\n");
    String sheet = "state,lamp-fund,lamp-fund/text\nCUB,1,\n";
    assertThat(collect(sheet).err()).contains("error[collect/contradiction]", "has a text of");
    assertThat(collected(sheet, "--replace").err()).contains("`lamp-fund` “Old.” → `lamp-fund`\n");
    assertThat(state("CUB")).doesNotContain("Old.");
    collected("state,lamp-fund\nCUB,1\n", "--replace");
  }

  @Test
  void anAnswerThatIsNoLongerAmongSeveralIsDenied() {
    Folders.write(
        folder.resolve("report/form.yaml"),
        "questions:\n  - question: offers\n    answers:\n      - {answer: a, measure: lamp-fund}\n"
            + "      - {answer: b, measure: lighthouse-law, status: in-force}\n");
    collected("state,offers\nCUB,a b\n");
    assertThat(collect("state,offers\nCUB,b\n").err()).contains("error[collect/contradiction]");
    assertThat(collected("state,offers\nCUB,b\n", "--replace").err())
        .contains("`lamp-fund` → nothing\n");
  }
}
