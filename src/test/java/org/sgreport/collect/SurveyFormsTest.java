package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Forms drafted from what survey tools write of a survey, and exports read by them. */
class SurveyFormsTest {
  @TempDir Path folder;
  private Collection report;

  @BeforeEach
  void layDownAReport() {
    report = new Collection(folder);
  }

  private static void rows(XSSFWorkbook workbook, String name, String... rows) {
    XSSFSheet sheet = workbook.createSheet(name);
    for (String cells : rows) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (String cell : cells.split("\\|", -1)) {
        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
      }
    }
  }

  private void xlsForm(String file, String... survey) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve(file))) {
      rows(workbook, "survey", survey);
      rows(
          workbook,
          "choices",
          "list_name|name|label::English|label::Français",
          "state|ken|Kenya|Kenya",
          "state|deu|Germany|Allemagne",
          "law|in_force|Yes, in force|Oui, en vigueur",
          "law|planned|Not yet, but planned|Pas encore",
          "law|none|No|Non",
          "offer|fund|A fund, for lamps|Un fonds",
          "offer|school|School/lessons|École");
      workbook.write(out);
    }
  }

  private String drafted(String... files) {
    String[] words = new String[files.length * 2 + 3];
    words[0] = "form";
    for (int i = 0; i < files.length; i++) {
      words[2 * i + 1] = "--from";
      words[2 * i + 2] = files[i];
    }
    words[words.length - 2] = "-o";
    words[words.length - 1] = "report/form.yaml";
    Program run = Program.run(folder, words);
    assertThat(run.status()).as(run.err()).isZero();
    return Folders.read(folder.resolve("report/form.yaml"));
  }

  private void collects(String export, String states) {
    Folders.delete(folder.resolve("report/states"));
    Folders.write(folder.resolve("export.csv"), export);
    Program run = report.collect("export.csv", List.of());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(report.states()).isEqualTo(states);
  }

  private void survey() throws IOException {
    xlsForm(
        "survey.xlsx",
        "type|name|label::English|label::Français",
        "start|start||",
        "end|end||",
        "select_one state|state|Which State?|Quel État ?",
        "begin_group|lamps|About lamps|Des lampes",
        "select_one law|lamp_law|Is there a law?|Une loi ?",
        "text|lamp_law_text|Say more.|Précisez.",
        "select_multiple offer|offers|What is offered?|Quelle offre ?",
        "end_group|||",
        "integer|lamp_hours|How many hours?|Combien d'heures ?");
  }

  @Test
  void anXlsFormIsMappedWhereNamesTell() throws IOException {
    survey();
    assertThat(drafted("survey.xlsx"))
        .isEqualTo(
            """
            # yaml-language-server: $schema=../schemas/form.json
            groups: [lamps, About lamps, Des lampes]
            questions:
              - question: end
                gives: received
              - question: state
                labels:
                  - Which State?
                  - Quel État ?
                gives: state
                answers:
                  - {answer: deu, labels: [Germany, Allemagne], state: DEU}
              - question: lamp_law
                labels:
                  - Is there a law?
                  - Une loi ?
                measure: lamp-law
                answers:
                  - {answer: "in_force", labels: ["Yes, in force", "Oui, en vigueur"], status: in-force}
                  - {answer: planned, labels: ["Not yet, but planned", Pas encore], status: planned}
                  - answer: none
                    labels: [No, Non]
                    status:
              - question: lamp_law_text
                labels: [Say more., Précisez.]
                gives: text
                measure: lamp-law
              - question: offers
                labels:
                  - What is offered?
                  - Quelle offre ?
                answers:
                  - {answer: fund, labels: ["A fund, for lamps", Un fonds], measure: lamp-fund}
                  - {answer: school, labels: [School/lessons, École], measure: lamp-school}
              - question: lamp_hours
                labels:
                  - How many hours?
                  - Combien d'heures ?
                gives: value
                measure: lamp-hours
            """);
  }

  @Test
  void oneFormServesEverySettingOfAnExport() throws IOException {
    survey();
    drafted("survey.xlsx");
    String states =
        "DEU:; KEN: lamp-law/planned “N/A”, lamp-fund, lamp-school, lamp-hours 0;"
            + " DEU received 2044-05-02; KEN received 2044-05-01";
    String ken = ";2044-05-01T09:00:00.000+01:00;2044-05-01T09:30:00.000+01:00;";
    String deu = ";2044-05-02T09:00:00.000+01:00;2044-05-02T09:30:00.000+01:00;";
    collects(
        "_id;start;end;state;lamps/lamp_law;lamps/lamp_law_text;lamps/offers;lamps/offers/fund;lamps/offers/school;lamp_hours\n"
            + ("1" + ken + "ken;planned;N/A;fund school;1;1;0\n")
            + ("2" + deu + "deu;none;;;0;0;\n"),
        states);
    collects(
        "_id;start;end;Which State?;Is there a law?;Say more.;What is offered?;How many hours?\n"
            + ("1" + ken + "Kenya;Not yet, but planned;N/A;A fund, for lamps School/lessons;0\n")
            + ("2" + deu + "Germany;No;;;\n"),
        states);
    collects(
        "_id;start;end;Quel État ?;Des lampes/Une loi ?;Des lampes/Précisez.;Des lampes/Quelle offre ?/Un fonds;Des lampes/Quelle offre ?/École;Combien d'heures ?\n"
            + ("1" + ken + "Kenya;Pas encore;N/A;1;1;0\n")
            + ("2" + deu + "Allemagne;Non;;0;0;\n"),
        states);
  }

  @Test
  void twoVersionsOfASurveyAreOne() throws IOException {
    survey();
    xlsForm(
        "version-2.xlsx",
        "type|name|label::English|label::Français",
        "select_one state|state|Your State|Votre État",
        "select_one law|lamp_law|A law on lamps?|Une loi ?",
        "text|remarks|Remarks|Remarques");
    assertThat(drafted("survey.xlsx", "version-2.xlsx"))
        .contains("- A law on lamps?\n", "- Is there a law?\n", "- question: remarks\n");
    collects(
        "start;end;Your State;Is there a law?;A law on lamps?;Remarks\n;;Kenya;Yes, in force;;\n;;Germany;;Not yet, but planned;\n",
        "DEU: lamp-law/planned; KEN: lamp-law/in-force");
  }

  @Test
  void aStructureOfLimeSurveyIsMapped() {
    Folders.write(
        folder.resolve("survey.lss"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <document>
         <LimeSurveyDocType>Survey</LimeSurveyDocType>
         <questions><rows>
          <row><qid>1</qid><parent_qid>0</parent_qid><type>S</type><title>state</title><other>N</other></row>
          <row><qid>2</qid><parent_qid>0</parent_qid><type>L</type><title>law</title><other>Y</other></row>
          <row><qid>3</qid><parent_qid>0</parent_qid><type>M</type><title>offers</title><other>N</other></row>
         </rows></questions>
         <subquestions><rows>
          <row><qid>4</qid><parent_qid>3</parent_qid><type>T</type><title>SQ1</title></row>
         </rows></subquestions>
         <question_l10ns><rows>
          <row><qid>2</qid><question><![CDATA[<p>Law on&nbsp;lamps</p>]]></question><language>en</language></row>
          <row><qid>3</qid><question>What is offered?</question><language>en</language></row>
          <row><qid>4</qid><question>Fund for lamps</question><language>en</language></row>
         </rows></question_l10ns>
         <answers><rows>
          <row><aid>1</aid><qid>2</qid><code>A1</code></row>
          <row><aid>2</aid><qid>2</qid><code>A2</code></row>
         </rows></answers>
         <answer_l10ns><rows>
          <row><aid>1</aid><answer>In force</answer><language>en</language></row>
          <row><aid>2</aid><answer>Planned</answer><language>en</language></row>
         </rows></answer_l10ns>
        </document>
        """);
    assertThat(drafted("survey.lss"))
        .contains(
            "- {answer: A1, labels: [In force], status: in-force}",
            "answer: \"-oth-\"",
            "- {answer: SQ1, labels: [Fund for lamps], measure: lamp-fund}");
    Path form = folder.resolve("report/form.yaml");
    Folders.write(
        form, Folders.read(form).replace("        status:\n", "        status: planned\n"));
    collects(
        "id,submitdate,lastpage,state,law,law[other],offers[SQ1]\n"
            + "1,2044-05-01 10:00:00,2,KEN,A1,,Y\n2,2044-05-02 10:00:00,2,PER,-oth-,Half a law,\n",
        "KEN: lamp-law/in-force, lamp-fund; PER: lamp-law/planned “Half a law”;"
            + " KEN received 2044-05-01; PER received 2044-05-02");
  }

  @Test
  void wordsBesidesTheAnswersAreKept() {
    Folders.write(
        folder.resolve("report/form.yaml"),
        """
        questions:
          - question: Offers
            answers:
              - {answer: Pilots, measure: lamp-fund}
            other: lamp-school
        """);
    collects(
        "state,Offers\nKEN,Pilots;Other: our *own* words;\nPER,Something else;\n",
        "KEN: lamp-fund, lamp-school “our \\*own\\* words”; PER: lamp-school “Something else”");
    collects(
        "Respondent ID,Collector ID,state,Offers,\n,,Response,Pilots,Other (please specify)\n1,2,KEN,Pilots,Our own\n",
        "KEN: lamp-fund, lamp-school “Our own”");
    Folders.write(folder.resolve("export.csv"), "state,Offers\nKEN,\"Pilots, and more\"\n");
    assertThat(report.collect("export.csv", List.of()).err()).contains("error[add/unknown-cell]");
  }
}
