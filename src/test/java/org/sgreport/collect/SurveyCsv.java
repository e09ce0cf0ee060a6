package org.sgreport.collect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.collect.MadeSurvey.Answered;
import org.sgreport.collect.MadeSurvey.Asked;
import org.sgreport.collect.MadeSurvey.Kind;

/**
 * The survey as tools export it in CSV. The heads are those of LimeSurvey
 * (application/helpers/admin/export/Writer.php of https://github.com/LimeSurvey/LimeSurvey) and of
 * SurveyMonkey (a second row with "Response", "Open-Ended Response" or the label of an answer; the
 * question above its first column alone).
 */
final class SurveyCsv {
  private static final int BEFORE_QUESTIONS = 9;

  private final MadeSurvey survey;
  private final StringBuilder text = new StringBuilder();

  private SurveyCsv(MadeSurvey survey) {
    this.survey = survey;
  }

  static String limeSurveyCodes(MadeSurvey survey) {
    SurveyCsv csv = new SurveyCsv(survey);
    csv.head(
        List.of("id", "submitdate", "lastpage", "startlanguage", "seed", "state"),
        (q, o) -> q.code() + (o < 0 ? "" : "[SQ" + o + "]"));
    for (Answered reply : survey.answers) {
      csv.reply(
          List.of("1", "2044-05-01 08:30:01", "4", "en", "1234", reply.state().code()),
          reply,
          SurveyCsv::code);
    }
    return csv.text.toString();
  }

  static String limeSurveyFull(MadeSurvey survey) {
    SurveyCsv csv = new SurveyCsv(survey);
    csv.head(
        List.of(
            "Response ID", "Date submitted", "Last page", "Start language", "Seed", MadeSurvey.WHO),
        (q, o) -> q.label() + (o < 0 ? "" : " [" + MadeSurvey.OPTIONS.get(o) + "]"));
    for (Answered reply : survey.answers) {
      csv.reply(
          List.of("1", "2044-05-01 08:30:01", "4", "en", "1234", reply.name()),
          reply,
          SurveyCsv::fullAnswer);
    }
    return csv.text.toString();
  }

  static String surveyMonkey(MadeSurvey survey) {
    SurveyCsv csv = new SurveyCsv(survey);
    csv.head(
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
            MadeSurvey.WHO),
        (q, o) -> o > 0 ? "" : q.label());
    List<String> second = new ArrayList<>(Collections.nCopies(BEFORE_QUESTIONS, ""));
    second.add("Response");
    csv.head(second, SurveyCsv::secondHead);
    for (Answered reply : survey.answers) {
      List<String> first = new ArrayList<>();
      first.addAll(List.of("118", "420", "05/01/2044 08:00:01 AM", "05/01/2044 08:30:01 AM"));
      first.addAll(Collections.nCopies(BEFORE_QUESTIONS - first.size(), ""));
      first.add(reply.name());
      csv.reply(first, reply, SurveyCsv::label);
    }
    return csv.text.toString();
  }

  /** What a column of a question holds; the option is -1 where there is none to choose. */
  private interface Column {
    String text(Asked question, int option);
  }

  /** What a State answered in a column. */
  private interface Given {
    String text(Answered reply, Asked question, int option);
  }

  private void head(List<String> first, Column column) {
    List<String> cells = new ArrayList<>(first);
    columns(cells, column);
    row(cells);
  }

  private void reply(List<String> first, Answered reply, Given given) {
    List<String> cells = new ArrayList<>(first);
    columns(cells, (q, o) -> given.text(reply, q, o));
    row(cells);
  }

  private void columns(List<String> cells, Column column) {
    for (Asked q : survey.questions) {
      boolean several = q.kind() == Kind.SEVERAL;
      for (int o = several ? 0 : -1; o < (several ? MadeSurvey.OPTIONS.size() : 0); o++) {
        cells.add(column.text(q, o));
      }
    }
  }

  private void row(List<String> cells) {
    text.append(
        cells.stream()
            .map(c -> "\"" + c.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(",", "", "\n")));
  }

  private static String secondHead(Asked q, int option) {
    if (option >= 0) {
      return MadeSurvey.OPTIONS.get(option);
    }
    return q.kind() == Kind.STATUS || q.kind() == Kind.YES ? "Response" : "Open-Ended Response";
  }

  private static String code(Answered reply, Asked q, int option) {
    Object answer = reply.to(q);
    if (option >= 0) {
      return reply.chose(q, option) ? "Y" : "";
    }
    if (answer == null) {
      return "";
    }
    return switch (q.kind()) {
      case STATUS -> "A" + answer;
      case YES -> (boolean) answer ? "Y" : "N";
      default -> answer.toString();
    };
  }

  private static String fullAnswer(Answered reply, Asked q, int option) {
    boolean none = reply.to(q) == null && (option >= 0 || q.kind() == Kind.YES);
    if (none || option < 0) {
      return none ? "N/A" : label(reply, q, option);
    }
    return reply.chose(q, option) ? "Yes" : "No";
  }

  private static String label(Answered reply, Asked q, int option) {
    Object answer = reply.to(q);
    if (option >= 0) {
      return reply.chose(q, option) ? MadeSurvey.OPTIONS.get(option) : "";
    }
    return answer == null ? "" : words(q, answer);
  }

  /** An answer as it is shown to who answers. */
  static String words(Asked q, Object answer) {
    return switch (q.kind()) {
      case STATUS -> MadeSurvey.STATUS_LABELS.get((int) answer);
      case YES -> (boolean) answer ? "Yes" : "No";
      case SEVERAL ->
          ((List<?>) answer)
              .stream()
                  .map(o -> MadeSurvey.OPTIONS.get((int) o) + ";")
                  .collect(Collectors.joining());
      default -> answer.toString();
    };
  }
}
