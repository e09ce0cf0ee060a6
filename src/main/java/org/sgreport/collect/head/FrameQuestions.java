package org.sgreport.collect.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.Form.Question;
import org.sgreport.model.Form.Wording;
import org.sgreport.model.Measure;
import org.sgreport.reference.AnswerWords;
import org.sgreport.source.Located;

/**
 * The questions that a code frame implies: each measure by its id and its title, with its statuses
 * as answers; what else an entry has ({@code lamp-law/text}); and the same for the row as a whole
 * ({@code state}, {@code source}).
 */
final class FrameQuestions {
  private static final List<Gives> OF_MEASURES =
      List.of(
          Gives.STATUS,
          Gives.VALUE,
          Gives.YEAR,
          Gives.WITH,
          Gives.TEXT,
          Gives.MARKDOWN,
          Gives.SOURCE);

  private FrameQuestions() {}

  static List<Question> of(CodeFrame frame) {
    List<Question> questions = new ArrayList<>();
    List<Measure> measures =
        frame.measures().stream().filter(m -> m.reporter() == Measure.Reporter.STATES).toList();
    measures.forEach(m -> questions.add(measure(m)));
    for (Measure measure : measures) {
      OF_MEASURES.forEach(g -> questions.add(part(measure, g)));
    }
    questions.add(row(Gives.STATE, AnswerWords.ofStates(), List.of()));
    questions.add(row(Gives.RECEIVED, List.of(), List.of()));
    questions.add(
        row(
            Gives.MEASURE,
            List.of("measures"),
            measures.stream().flatMap(m -> chosen(m).stream()).toList()));
    OF_MEASURES.forEach(g -> questions.add(row(g, List.of(), List.of())));
    return questions;
  }

  private static Question measure(Measure measure) {
    List<Answer> statuses =
        measure.statuses().stream().map(s -> answer(s.value(), List.of(), measure, s)).toList();
    return question(
        measure.id(), List.of(measure.title()), Gives.STATUS, Optional.of(measure.id()), statuses);
  }

  private static Question part(Measure measure, Gives gives) {
    String part = "/" + word(gives);
    return question(
        located(measure.id().value() + part),
        List.of(measure.title() + part),
        gives,
        Optional.of(measure.id()),
        List.of());
  }

  private static Question row(Gives gives, List<String> labels, List<Answer> answers) {
    return question(located(word(gives)), labels, gives, Optional.empty(), answers);
  }

  /** A measure as an answer to the question which measures there are, and with each status. */
  private static List<Answer> chosen(Measure measure) {
    List<Answer> answers = new ArrayList<>();
    String id = measure.id().value();
    answers.add(
        new Answer(
            new Wording(measure.id(), List.of(measure.title())),
            Optional.of(measure.id()),
            Optional.empty(),
            Optional.empty(),
            false));
    for (Located<String> status : measure.statuses()) {
      String behind = "/" + status.value();
      answers.add(answer(id + behind, List.of(measure.title() + behind), measure, status));
    }
    return answers;
  }

  private static Answer answer(
      String name, List<String> labels, Measure measure, Located<String> status) {
    return new Answer(
        new Wording(located(name), labels),
        Optional.of(measure.id()),
        Optional.of(status),
        Optional.empty(),
        false);
  }

  private static Question question(
      Located<String> name,
      List<String> labels,
      Gives gives,
      Optional<Located<String>> measure,
      List<Answer> answers) {
    return new Question(
        new Wording(name, labels), gives, measure, answers, Optional.empty(), false);
  }

  private static Located<String> located(String name) {
    return new Located<>(name, Span.ofFile("measures.yaml"));
  }

  private static String word(Gives gives) {
    return gives.name().toLowerCase(Locale.ROOT);
  }
}
