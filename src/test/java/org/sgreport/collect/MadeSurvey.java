package org.sgreport.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sgreport.reference.State;
import org.sgreport.reference.States;

/** A survey of 40 questions, answered by 60 States at random by a fixed seed; all invented. */
final class MadeSurvey {
  static final String WHO = "Which State replies?";
  static final List<String> STATUSES = List.of("in-force", "planned", "refused");
  static final List<String> STATUS_LABELS = List.of("Yes, in force", "Not yet, but planned", "No");
  static final List<String> OPTIONS = List.of("Pilots", "Buoys, marks", "Radio/AIS");

  private static final int STATES = 60;
  private static final int QUESTIONS = 40;
  private static final List<String> TEXTS =
      List.of(
          "A law of 2019; it was *amended*.",
          "Costs: 5 per cent, \"roughly\".",
          "Нет сведений; see the annex.",
          "Two lines.\nThe second one.",
          "- a dash first");

  /** Kinds of questions; a text is about the law that the first question of its five asks for. */
  enum Kind {
    STATUS,
    YES,
    FIGURE,
    SEVERAL,
    TEXT
  }

  /** A question: its code, its words, and the code of the law that a text is about. */
  record Asked(String code, String label, Kind kind, String law) {}

  /** What a State answered, by the codes of the questions; several answers by their indexes. */
  record Answered(State state, Map<String, Object> given) {
    Object to(Asked question) {
      return given.get(question.code());
    }

    boolean chose(Asked question, int option) {
      return to(question) instanceof List<?> several && several.contains(option);
    }

    String name() {
      return States.all().name(state.code(), LocalDate.MAX).list();
    }
  }

  final List<Asked> questions =
      IntStream.range(0, QUESTIONS).mapToObj(MadeSurvey::question).toList();
  final List<Answered> answers = new ArrayList<>();

  MadeSurvey() {
    Random random = new Random(18);
    States.all().states().stream()
        .filter(s -> s.kind() == State.Kind.MEMBER)
        .limit(STATES)
        .forEach(s -> answers.add(new Answered(s, answered(random))));
  }

  private static Asked question(int i) {
    Kind kind = Kind.values()[i % Kind.values().length];
    String label = kind + " question no. " + (i + 1) + "?";
    return new Asked("q" + (i + 1), label, kind, "q" + (i + 1 - kind.ordinal()));
  }

  private Map<String, Object> answered(Random random) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (Asked question : questions) {
      boolean empty = random.nextInt(5) == 0;
      Object answer = answer(question.kind(), random);
      boolean without = question.kind() == Kind.TEXT && !given.containsKey(question.law());
      if (!empty && !without) {
        given.put(question.code(), answer);
      }
    }
    return given;
  }

  private static Object answer(Kind kind, Random random) {
    return switch (kind) {
      case STATUS -> random.nextInt(STATUSES.size());
      case YES -> random.nextInt(2) == 1;
      case FIGURE -> random.nextInt(4000);
      case SEVERAL ->
          IntStream.range(0, OPTIONS.size()).filter(o -> random.nextBoolean()).boxed().toList();
      case TEXT -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }

  String measures() {
    return "groups:\n  - id: all\n    title: All\n    measures:\n"
        + questions.stream().map(MadeSurvey::measure).collect(Collectors.joining());
  }

  private static String measure(Asked q) {
    String begins = "      - {id: m-" + q.code();
    return switch (q.kind()) {
      case STATUS -> begins + ", title: A law, statuses: " + STATUSES + "}\n";
      case YES -> begins + ", title: A plan}\n";
      case FIGURE -> begins + ", title: Courses, value: {unit: courses}}\n";
      case SEVERAL -> options((o, label) -> begins + "-" + o + ", title: An offer}\n");
      case TEXT -> "";
    };
  }

  String form() {
    return "questions:\n  - {question: state, labels: [\""
        + WHO
        + "\"], gives: state}\n"
        + questions.stream().map(MadeSurvey::mapped).collect(Collectors.joining());
  }

  private static String mapped(Asked q) {
    String begins = "  - question: " + q.code() + "\n    labels: [\"" + q.label() + "\"]\n";
    String measure = "    measure: m-" + q.law() + "\n";
    return begins
        + switch (q.kind()) {
          case STATUS -> "    measure: m-" + q.code() + "\n    answers:\n" + statuses();
          case YES -> "    measure: m-" + q.code() + "\n";
          case FIGURE -> "    gives: value\n    measure: m-" + q.code() + "\n";
          case SEVERAL -> "    answers:\n" + options((o, label) -> offer(q, o, label));
          case TEXT -> "    gives: text\n" + measure;
        };
  }

  private static String statuses() {
    return IntStream.range(0, STATUSES.size())
        .mapToObj(
            s -> answer("A" + s, STATUS_LABELS.get(s)) + ", status: " + STATUSES.get(s) + "}\n")
        .collect(Collectors.joining());
  }

  private static String offer(Asked q, int option, String label) {
    return answer("SQ" + option, label) + ", measure: m-" + q.code() + "-" + option + "}\n";
  }

  private static String answer(String code, String label) {
    return "      - {answer: " + code + ", labels: [\"" + label + "\"]";
  }

  private interface OfOption {
    String text(int option, String label);
  }

  private static String options(OfOption each) {
    return IntStream.range(0, OPTIONS.size())
        .mapToObj(o -> each.text(o, OPTIONS.get(o)))
        .collect(Collectors.joining());
  }

  /** What the files of States are to say, by their codes: a line an entry. */
  Map<String, String> wanted() {
    Map<String, String> wanted = new TreeMap<>();
    for (Answered reply : answers) {
      List<String> entries = new ArrayList<>();
      questions.forEach(q -> entries(q, reply, entries));
      wanted.put(reply.state().code(), entries.stream().sorted().collect(Collectors.joining("\n")));
    }
    return wanted;
  }

  private void entries(Asked q, Answered reply, List<String> to) {
    String measure = "m-" + q.code();
    Object answer = reply.to(q);
    if (answer instanceof List<?> several) {
      several.forEach(o -> to.add(measure + "-" + o + "  "));
    } else if (answer instanceof Integer status && q.kind() == Kind.STATUS) {
      to.add(measure + " " + STATUSES.get(status) + " " + textOn(q, reply));
    } else if (answer instanceof Integer figure) {
      to.add(measure + " " + figure + " ");
    } else if (Boolean.TRUE.equals(answer)) {
      to.add(measure + "  ");
    }
  }

  private String textOn(Asked law, Answered reply) {
    return questions.stream()
        .filter(q -> q.kind() == Kind.TEXT && q.law().equals(law.code()) && reply.to(q) != null)
        .map(q -> reply.to(q).toString().replace('\n', ' '))
        .collect(Collectors.joining());
  }
}
