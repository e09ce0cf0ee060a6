package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.collect.MadeSurvey.Answered;
import org.sgreport.collect.MadeSurvey.Asked;
import org.sgreport.collect.MadeSurvey.Kind;
import org.sgreport.model.Contribution;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** One survey, as three tools export it: each gives the same replies through one form. */
class SurveyExportsTest {
  @TempDir Path folder;
  private final MadeSurvey survey = new MadeSurvey();

  @BeforeEach
  void layDownAReport() {
    Path base = folder.resolve("base");
    Folders.copy(Collection.BASE, base);
    Folders.write(base.resolve("body.md.ftl"), "# Text\n\n<@respondents/> States replied.\n");
    Folders.write(base.resolve("measures.yaml"), survey.measures());
    Folders.write(base.resolve("form.yaml"), survey.form());
  }

  @Test
  void eachGivesTheSameReplies() {
    Folders.write(folder.resolve("codes.csv"), SurveyCsv.limeSurveyCodes(survey));
    Folders.write(folder.resolve("full.csv"), SurveyCsv.limeSurveyFull(survey));
    Folders.write(folder.resolve("monkey.csv"), SurveyCsv.surveyMonkey(survey));
    Workbooks.write(folder.resolve("forms.xlsx"), w -> microsoftForms(w.createSheet("Sheet1")));
    Map<String, String> wanted = survey.wanted();
    assertThat(wanted).hasSize(60);
    for (String export : List.of("codes.csv", "full.csv", "monkey.csv", "forms.xlsx")) {
      assertThat(collected(export)).as(export).isEqualTo(wanted);
      assertThat(Program.run(folder, "validate", "report-" + export).out()).contains(": 0 errors");
    }
  }

  /** The heads are those that scripts for exports of Microsoft Forms read. */
  private void microsoftForms(Sheet sheet) {
    List<Object> head =
        new ArrayList<>(
            List.of("ID", "Start time", "Completion time", "Email", "Name", MadeSurvey.WHO));
    survey.questions.forEach(q -> head.add(q.label() + "\u00A0"));
    Workbooks.row(sheet, 1, head.toArray());
    int number = 1;
    for (Answered reply : survey.answers) {
      List<Object> cells = new ArrayList<>();
      cells.addAll(Arrays.asList(number++, null, null, "anonymous", null, reply.name()));
      survey.questions.forEach(q -> cells.add(cell(q, reply.to(q))));
      Workbooks.row(sheet, number, cells.toArray());
    }
  }

  private static Object cell(Asked question, Object answer) {
    return answer == null || question.kind() == Kind.FIGURE
        ? answer
        : SurveyCsv.words(question, answer);
  }

  private Map<String, String> collected(String export) {
    Path report = folder.resolve("report-" + export);
    Folders.copy(folder.resolve("base"), report);
    Program run = Program.run(folder, "collect", export, "report-" + export);
    assertThat(run.status()).as(export + run.err()).isZero();
    Map<String, String> got = new TreeMap<>();
    Collection.replies(report).forEach((code, reply) -> got.put(code, said(reply)));
    return got;
  }

  private static String said(Contribution reply) {
    Function<ReportedMeasure, String> entry =
        m ->
            m.measure().value()
                + " "
                + m.statusName()
                + m.value().map(v -> v.from().toPlainString()).orElse("")
                + " "
                + m.text().replaceAll("\\\\(?=\\p{Punct})", "").replace('\n', ' ');
    return reply.replied().stream().map(entry).sorted().collect(Collectors.joining("\n"));
  }
}
