package org.sgreport.load;

import static org.sgreport.load.Shape.Field.optional;
import static org.sgreport.load.Shape.Field.required;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sgreport.load.Shape.Choice;
import org.sgreport.load.Shape.Field;
import org.sgreport.load.Shape.Fields;
import org.sgreport.load.Shape.ListOf;
import org.sgreport.load.Shape.Text;
import org.sgreport.model.Form;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.Form.Question;
import org.sgreport.model.Form.Wording;
import org.sgreport.source.Located;

/** form.yaml: what the questions of a survey ask for. */
final class FormKind implements InputKind<Form> {
  private static final Field LABELS =
      optional(
          "labels",
          new ListOf(new Shape.Label()),
          "what respondents read, in every language of the survey");
  private static final Field SKIP =
      optional("skip", Choice.of("yes"), "yes for what has no place in the replies");

  private static final Fields ANSWER =
      Fields.of(
          required("answer", new Shape.Label(), "its name or code in the survey tool"),
          LABELS,
          optional("measure", Text.KEY, "the measure that it reports, where not the question's"),
          optional("status", Text.KEY, "the status that it reports"),
          optional("state", Text.CODE, "the State that it names, by its code"),
          SKIP);

  private static final Fields QUESTION =
      Fields.of(
          required("question", new Shape.Label(), "its name or code in the survey tool"),
          LABELS,
          optional(
              "gives",
              Choice.of(Stream.of(Gives.values()).map(FormKind::word).toArray(String[]::new)),
              "what its answers are; status if not given"),
          optional("measure", Text.KEY, "the measure that it asks for, by its id"),
          optional("answers", new ListOf(ANSWER), "the answers to choose from"),
          optional(
              "other", Text.KEY, "the measure whose text are words that are none of the answers"),
          SKIP);

  private static String word(Gives gives) {
    return gives.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String name() {
    return "form";
  }

  @Override
  public String title() {
    return "What the questions of a survey ask for";
  }

  @Override
  public Fields shape() {
    return Fields.of(
        optional("form", Text.ANY, "the title of the survey"),
        optional(
            "groups",
            new ListOf(new Shape.Label()),
            "names and labels of groups, which may stand before a question in the heads of exports"),
        required("questions", new ListOf(QUESTION), "the questions, in the order of the survey"));
  }

  @Override
  public Form read(Reading file) {
    return new Form(
        file.texts("groups").stream().map(Located::value).toList(),
        file.list("questions").stream().map(FormKind::question).toList());
  }

  private static Question question(Reading question) {
    return new Question(
        wording(question, "question"),
        Gives.valueOf(question.text("gives", word(Gives.STATUS)).toUpperCase(Locale.ROOT)),
        question.located("measure"),
        question.list("answers").stream().map(FormKind::answer).toList(),
        question.located("other"),
        question.located("skip").isPresent());
  }

  private static Answer answer(Reading answer) {
    return new Answer(
        wording(answer, "answer"),
        answer.located("measure"),
        answer.located("status"),
        answer.located("state"),
        answer.located("skip").isPresent());
  }

  private static Wording wording(Reading reading, String key) {
    List<String> labels = reading.texts("labels").stream().map(Located::value).toList();
    return new Wording(reading.required(key), labels);
  }
}
