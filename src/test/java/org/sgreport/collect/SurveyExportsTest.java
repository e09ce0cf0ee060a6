package org.sgreport.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.model.Contribution;
import org.sgreport.model.ReportedMeasure;
import org.sgreport.reference.State;
import org.sgreport.reference.States;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * A survey of 40 questions, answered by 60 States at random by a fixed seed, as three survey tools
 * export it: each gives the same replies through one form. Everything in it is invented. The heads
 * are those of LimeSurvey (application/helpers/admin/export/Writer.php of
 * https://github.com/LimeSurvey/LimeSurvey), of Microsoft Forms as the scripts that read its
 * exports have them, and of SurveyMonkey (a second row with "Response", "Open-Ended Response" or
 * the label of an answer; the question above its first column alone).
 */
class SurveyExportsTest {
  private static final int STATES = 60;
  private static final List<String> STATUSES = List.of("in-force", "planned", "refused");
  private static final List<String> STATUS_LABELS =
      List.of("Yes, in force", "Not yet, but planned", "No");
  private static final List<String> OPTIONS = List.of("Pilots", "Buoys, marks", "Radio/AIS");
  private static final List<String> TEXTS =
      List.of(
          "A law of 2019; it was *amended*.",
          "Costs: 5 per cent, \"roughly\".",
          "Нет сведений; see the annex.",
          "Two lines.\nThe second one.",
          "- a dash first");

  @TempDir Path folder;

  private enum Kind {
    STATUS,
    YES,
    FIGURE,
    SEVERAL,
    TEXT
  }

  /** A question: its code and its words. */
  private record Asked(String code, String label, Kind kind) {}

  private final List<Asked> questions = new ArrayList<>();

  /** What each State answered, by the codes of the questions; several answers by their indexes. */
  private final Map<State, Map<String, Object>> answers = new LinkedHashMap<>();

  @BeforeEach
  void askAndAnswer() {
    for (int i = 0; i < 40; i++) {
      Kind kind = Kind.values()[i % Kind.values().length];
      questions.add(new Asked("q" + (i + 1), kind + " question no. " + (i + 1) + "?", kind));
    }
    Random random = new Random(18);
    States.all().states().stream()
        .filter(s -> s.kind() == State.Kind.MEMBER)
        .limit(STATES)
        .forEach(s -> answers.put(s, answered(random)));
    report();
  }

  private Map<String, Object> answered(Random random) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      Asked question = questions.get(i);
      boolean empty = random.nextInt(5) == 0;
      Object answer =
          switch (question.kind()) {
            case STATUS -> random.nextInt(STATUSES.size());
            case YES -> random.nextInt(2) == 1;
            case FIGURE -> random.nextInt(4000);
            case SEVERAL ->
                IntStream.range(0, OPTIONS.size())
                    .filter(o -> random.nextBoolean())
                    .boxed()
                    .toList();
            case TEXT -> TEXTS.get(random.nextInt(TEXTS.size()));
          };
      boolean without = question.kind() == Kind.TEXT && !given.containsKey(lawOf(i));
      if (!empty && !without) {
        given.put(question.code(), answer);
      }
    }
    return given;
  }

  /** A text is about the law that the first question of its five asks for. */
  private String lawOf(int text) {
    return questions.get(text - Kind.TEXT.ordinal()).code();
  }

  private void report() {
    StringBuilder measures =
        new StringBuilder("groups:\n  - id: all\n    title: All\n    measures:\n");
    StringBuilder form =
        new StringBuilder(
            "questions:\n  - {question: state, labels: [\"Which State replies?\"], gives: state}\n");
    for (int i = 0; i < questions.size(); i++) {
      Asked q = questions.get(i);
      form.append("  - question: " + q.code() + "\n    labels: [\"" + q.label() + "\"]\n");
      switch (q.kind()) {
        case STATUS -> {
          measures.append(
              "      - {id: m-"
                  + q.code()
                  + ", title: A law, statuses: ["
                  + String.join(", ", STATUSES)
                  + "]}\n");
          form.append("    measure: m-" + q.code() + "\n    answers:\n");
          for (int s = 0; s < STATUSES.size(); s++) {
            form.append(
                "      - {answer: A"
                    + s
                    + ", labels: [\""
                    + STATUS_LABELS.get(s)
                    + "\"], status: "
                    + STATUSES.get(s)
                    + "}\n");
          }
        }
        case YES -> {
          measures.append("      - {id: m-" + q.code() + ", title: A plan}\n");
          form.append("    measure: m-" + q.code() + "\n");
        }
        case FIGURE -> {
          measures.append(
              "      - {id: m-" + q.code() + ", title: Courses, value: {unit: courses}}\n");
          form.append("    gives: value\n    measure: m-" + q.code() + "\n");
        }
        case SEVERAL -> {
          form.append("    answers:\n");
          for (int o = 0; o < OPTIONS.size(); o++) {
            measures.append("      - {id: m-" + q.code() + "-" + o + ", title: An offer}\n");
            form.append(
                "      - {answer: SQ"
                    + o
                    + ", labels: [\""
                    + OPTIONS.get(o)
                    + "\"], measure: m-"
                    + q.code()
                    + "-"
                    + o
                    + "}\n");
          }
        }
        case TEXT -> form.append("    gives: text\n    measure: m-" + lawOf(i) + "\n");
      }
    }
    Folders.copy(Collection.BASE, folder.resolve("base"));
    Folders.write(
        folder.resolve("base/body.md.ftl"), "# Text\n\n<@respondents/> States replied.\n");
    Folders.write(folder.resolve("base/measures.yaml"), measures.toString());
    Folders.write(folder.resolve("base/form.yaml"), form.toString());
  }

  private static String csv(List<String> cells) {
    return cells.stream()
        .map(c -> "\"" + c.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(",", "", "\n"));
  }

  private String limeSurvey(boolean codes) {
    StringBuilder text = new StringBuilder();
    List<String> head =
        new ArrayList<>(
            codes
                ? List.of("id", "submitdate", "lastpage", "startlanguage", "seed", "state")
                : List.of(
                    "Response ID",
                    "Date submitted",
                    "Last page",
                    "Start language",
                    "Seed",
                    "Which State replies?"));
    for (Asked q : questions) {
      String name = codes ? q.code() : q.label();
      if (q.kind() == Kind.SEVERAL) {
        for (int o = 0; o < OPTIONS.size(); o++) {
          head.add(codes ? name + "[SQ" + o + "]" : name + " [" + OPTIONS.get(o) + "]");
        }
      } else {
        head.add(name);
      }
    }
    text.append(csv(head));
    answers.forEach(
        (state, given) -> {
          List<String> cells =
              new ArrayList<>(
                  List.of(
                      "1",
                      "2044-05-01 08:30:01",
                      "4",
                      "en",
                      "1234",
                      codes ? state.code() : name(state)));
          for (Asked q : questions) {
            Object answer = given.get(q.code());
            switch (q.kind()) {
              case STATUS ->
                  cells.add(
                      answer == null ? "" : codes ? "A" + answer : STATUS_LABELS.get((int) answer));
              case YES ->
                  cells.add(
                      answer == null
                          ? (codes ? "" : "N/A")
                          : codes
                              ? ((boolean) answer ? "Y" : "N")
                              : (boolean) answer ? "Yes" : "No");
              case SEVERAL -> {
                for (int o = 0; o < OPTIONS.size(); o++) {
                  boolean chosen = answer instanceof List<?> list && list.contains(o);
                  cells.add(
                      chosen ? (codes ? "Y" : "Yes") : codes ? "" : answer == null ? "N/A" : "No");
                }
              }
              default -> cells.add(answer == null ? "" : answer.toString());
            }
          }
          text.append(csv(cells));
        });
    return text.toString();
  }

  private String surveyMonkey() {
    List<String> first =
        new ArrayList<>(
            List.of(
                "Respondent ID",
                "Collector ID",
                "Start Date",
                "End Date",
                "IP Address",
                "Email Address",
                "First Name",
                "Last Name",
                "Custom Data 1",
                "Which State replies?"));
    List<String> second = new ArrayList<>(Collections.nCopies(9, ""));
    second.add("Response");
    for (Asked q : questions) {
      first.add(q.label());
      if (q.kind() == Kind.SEVERAL) {
        first.addAll(Collections.nCopies(OPTIONS.size() - 1, ""));
        second.addAll(OPTIONS);
      } else {
        second.add(
            q.kind() == Kind.STATUS || q.kind() == Kind.YES ? "Response" : "Open-Ended Response");
      }
    }
    StringBuilder text = new StringBuilder(csv(first) + csv(second));
    answers.forEach(
        (state, given) -> {
          List<String> cells =
              new ArrayList<>(
                  List.of(
                      "118",
                      "420",
                      "05/01/2044 08:00:01 AM",
                      "05/01/2044 08:30:01 AM",
                      "",
                      "",
                      "",
                      "",
                      "",
                      name(state)));
          for (Asked q : questions) {
            Object answer = given.get(q.code());
            switch (q.kind()) {
              case STATUS -> cells.add(answer == null ? "" : STATUS_LABELS.get((int) answer));
              case YES -> cells.add(answer == null ? "" : (boolean) answer ? "Yes" : "No");
              case SEVERAL -> {
                for (int o = 0; o < OPTIONS.size(); o++) {
                  cells.add(
                      answer instanceof List<?> list && list.contains(o) ? OPTIONS.get(o) : "");
                }
              }
              default -> cells.add(answer == null ? "" : answer.toString());
            }
          }
          text.append(csv(cells));
        });
    return text.toString();
  }

  private void microsoftForms(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Sheet1");
      Row head = sheet.createRow(0);
      List<String> heads =
          new ArrayList<>(
              List.of(
                  "ID", "Start time", "Completion time", "Email", "Name", "Which State replies?"));
      questions.forEach(q -> heads.add(q.label() + "\u00A0"));
      IntStream.range(0, heads.size()).forEach(i -> head.createCell(i).setCellValue(heads.get(i)));
      int number = 1;
      for (var reply : answers.entrySet()) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(number++);
        row.createCell(3).setCellValue("anonymous");
        row.createCell(5).setCellValue(name(reply.getKey()));
        for (int i = 0; i < questions.size(); i++) {
          Object answer = reply.getValue().get(questions.get(i).code());
          if (answer != null) {
            fill(row, 6 + i, questions.get(i).kind(), answer);
          }
        }
      }
      workbook.write(out);
    }
  }

  private static void fill(Row row, int column, Kind kind, Object answer) {
    switch (kind) {
      case STATUS -> row.createCell(column).setCellValue(STATUS_LABELS.get((int) answer));
      case YES -> row.createCell(column).setCellValue((boolean) answer ? "Yes" : "No");
      case FIGURE -> row.createCell(column).setCellValue((int) answer);
      case SEVERAL ->
          row.createCell(column)
              .setCellValue(
                  ((List<?>) answer)
                      .stream().map(o -> OPTIONS.get((int) o) + ";").collect(Collectors.joining()));
      case TEXT -> row.createCell(column).setCellValue(answer.toString());
    }
  }

  private static String name(State state) {
    return States.all().name(state.code(), LocalDate.MAX).list();
  }

  @Test
  void eachGivesTheSameReplies() throws IOException {
    Folders.write(folder.resolve("codes.csv"), limeSurvey(true));
    Folders.write(folder.resolve("full.csv"), limeSurvey(false));
    Folders.write(folder.resolve("monkey.csv"), surveyMonkey());
    microsoftForms(folder.resolve("forms.xlsx"));
    Map<String, String> wanted = wanted();
    for (String export : List.of("codes.csv", "full.csv", "monkey.csv", "forms.xlsx")) {
      Path report = folder.resolve("report-" + export);
      Folders.copy(folder.resolve("base"), report);
      Program run = Program.run(folder, "collect", export, "report-" + export);
      assertThat(run.status()).as(export + run.err()).isZero();
      Map<String, String> got = new TreeMap<>();
      Collection.replies(report).forEach((code, reply) -> got.put(code, said(reply)));
      assertThat(got).as(export).isEqualTo(wanted);
      assertThat(Program.run(folder, "validate", "report-" + export).out()).contains(": 0 errors");
    }
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

  private Map<String, String> wanted() {
    Map<String, String> wanted = new TreeMap<>();
    answers.forEach(
        (state, given) -> {
          List<String> entries = new ArrayList<>();
          for (int i = 0; i < questions.size(); i++) {
            Asked q = questions.get(i);
            Object answer = given.get(q.code());
            if (answer instanceof List<?> several) {
              several.forEach(o -> entries.add("m-" + q.code() + "-" + o + "  "));
            } else if (answer instanceof Integer number) {
              String text = q.kind() == Kind.STATUS ? textOf(i, given) : "";
              String said = q.kind() == Kind.STATUS ? STATUSES.get(number) : number.toString();
              entries.add("m-" + q.code() + " " + said + " " + text);
            } else if (Boolean.TRUE.equals(answer)) {
              entries.add("m-" + q.code() + "  ");
            }
          }
          wanted.put(state.code(), entries.stream().sorted().collect(Collectors.joining("\n")));
        });
    return wanted;
  }

  private String textOf(int law, Map<String, Object> given) {
    Object text = given.get(questions.get(law + Kind.TEXT.ordinal()).code());
    return text == null ? "" : text.toString().replace('\n', ' ');
  }
}
