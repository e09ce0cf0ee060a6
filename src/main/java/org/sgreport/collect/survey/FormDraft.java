package org.sgreport.collect.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sgreport.collect.survey.Survey.Item;
import org.sgreport.collect.survey.Survey.Kind;
import org.sgreport.collect.survey.Survey.Worded;
import org.sgreport.format.CanonicalForm;
import org.sgreport.format.NewMapping;
import org.sgreport.load.InputKinds;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Measure;
import org.sgreport.reference.AnswerWords;
import org.sgreport.reference.StateResolver;
import org.sgreport.reference.SurveyColumns;
import org.sgreport.text.Folding;

/**
 * The draft of a form.yaml. What a question asks for is written where names or labels are those of
 * the code frame; otherwise {@code measure:} is left blank, for a drafter to fill.
 */
public final class FormDraft {
  /** A question for the State is short; one about States is long. */
  private static final int FEW = 5;

  private final CodeFrame frame;
  private final Survey survey;

  private FormDraft(Survey survey, CodeFrame frame) {
    this.survey = survey;
    this.frame = frame;
  }

  /** The text of the file; its first line names its schema. */
  public static String of(Survey survey, CodeFrame frame, String header) {
    FormDraft draft = new FormDraft(survey, frame);
    NewMapping form = new NewMapping().textIfAny("form", survey.title());
    if (!survey.groups().isEmpty()) {
      form.texts("groups", survey.groups());
    }
    form.list("questions", survey.items().stream().map(draft::question).toList());
    return CanonicalForm.of(header, form, InputKinds.of("form.yaml").orElseThrow().shape());
  }

  private NewMapping question(Item item) {
    NewMapping question = worded("question", item.worded());
    if (item.kind() == Kind.END) {
      return question.text("gives", "received");
    }
    if (item.kind() == Kind.NONE) {
      return question.text("skip", "yes");
    }
    if (asksForState(item)) {
      question.text("gives", "state");
      List<NewMapping> unknown =
          item.choices().stream()
              .filter(c -> !c.all().stream().allMatch(w -> StateResolver.certain(w).isPresent()))
              .map(c -> worded("answer", c).text("state", state(c)))
              .toList();
      return unknown.isEmpty() ? question : question.list("answers", unknown);
    }
    return switch (item.kind()) {
      case ONE -> one(question, item);
      case SEVERAL -> several(question, item);
      case NUMBER -> gives(question, item, "value");
      case TEXT -> gives(question, item, "text");
      default -> plain(question, item);
    };
  }

  private static NewMapping worded(String key, Worded worded) {
    NewMapping mapping = new NewMapping().text(key, worded.name());
    return worded.labels().isEmpty() ? mapping : mapping.texts("labels", worded.labels());
  }

  private static boolean asksForState(Item item) {
    long states = item.choices().stream().filter(c -> !state(c).isEmpty()).count();
    if (item.kind() == Kind.STATE) {
      return true;
    }
    return item.choices().isEmpty()
        ? item.kind() == Kind.TEXT && item.worded().all().stream().anyMatch(FormDraft::namesStates)
        : item.kind() == Kind.ONE && states * 2 > item.choices().size();
  }

  /** "Which State replies?", "Your country". */
  private static boolean namesStates(String words) {
    List<String> all = List.of(Folding.key(words).split(" "));
    return all.size() <= FEW
            && AnswerWords.ofStates().stream().map(Folding::key).anyMatch(all::contains)
        || Folding.key(words).equals("state");
  }

  private static String state(Worded choice) {
    return choice.all().stream()
        .map(StateResolver::certain)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private NewMapping plain(NewMapping question, Item item) {
    String measure = measure(item.worded());
    String owner = measure.isEmpty() ? asked(item) : "";
    return owner.isEmpty()
        ? question.text("measure", measure)
        : question.text("gives", "text").text("measure", owner);
  }

  private NewMapping gives(NewMapping question, Item item, String what) {
    String measure = measure(item.worded());
    String owner = measure.isEmpty() ? asked(item) : measure;
    return question.text("gives", what).text("measure", owner);
  }

  /** The measure of an earlier question whose name this one's begins with: {@code law_text}. */
  private String asked(Item item) {
    String name = Folding.key(item.worded().name());
    return survey.items().stream()
        .takeWhile(i -> i != item)
        .filter(i -> name.startsWith(Folding.key(i.worded().name()) + " "))
        .map(i -> measure(i.worded()))
        .filter(m -> !m.isEmpty())
        .reduce((one, later) -> later)
        .orElse("");
  }

  private NewMapping one(NewMapping question, Item item) {
    String id = measure(item.worded());
    question.text("measure", id);
    Optional<Measure> measure = frame.find(id);
    List<NewMapping> answers = new ArrayList<>();
    for (Worded choice : item.choices()) {
      NewMapping answer = worded("answer", choice);
      if (measure.filter(m -> m.statuses().isEmpty()).isPresent()) {
        answers.add(mark(answer, choice, id));
      } else {
        answers.add(answer.text("status", status(measure, choice)));
      }
    }
    return answers.isEmpty() ? question : question.list("answers", answers);
  }

  /** Without statuses, yes reports the measure and no does not. */
  private static NewMapping mark(NewMapping answer, Worded choice, String id) {
    Optional<Boolean> meaning =
        choice.all().stream().map(AnswerWords::of).flatMap(Optional::stream).findFirst();
    if (meaning.isEmpty()) {
      return answer.text("measure", "");
    }
    return meaning.get() ? answer.text("measure", id) : answer.text("skip", "yes");
  }

  private static String status(Optional<Measure> measure, Worded choice) {
    return measure.stream()
        .flatMap(m -> m.statusNames().stream())
        .filter(choice::is)
        .findFirst()
        .orElse("");
  }

  private NewMapping several(NewMapping question, Item item) {
    List<NewMapping> answers = new ArrayList<>();
    for (Worded choice : item.choices()) {
      if (SurveyColumns.isOther(choice.all())) {
        continue;
      }
      String id = ofChoice(choice);
      NewMapping answer = worded("answer", choice).text("measure", id);
      List<String> statuses = frame.find(id).map(Measure::statusNames).orElse(List.of());
      if (statuses.size() > 1) {
        answer.text("status", "");
      }
      answers.add(answer);
    }
    if (item.hasOther()) {
      question.text("other", "");
    }
    return question.list("answers", answers);
  }

  /**
   * The measure whose id or title is the name or a label; empty where there is none, or several.
   */
  private String measure(Worded worded) {
    return only(m -> worded.is(m.id().value()) || worded.is(m.title()));
  }

  /** The same, or the one measure whose id ends with the name of the choice. */
  private String ofChoice(Worded choice) {
    String same = measure(choice);
    String end = " " + Folding.key(choice.name());
    return same.isEmpty() ? only(m -> Folding.key(m.id().value()).endsWith(end)) : same;
  }

  private String only(Predicate<Measure> fits) {
    List<String> found =
        frame.measures().stream()
            .filter(m -> m.reporter() == Measure.Reporter.STATES)
            .filter(fits)
            .map(m -> m.id().value())
            .toList();
    return found.size() == 1 ? found.get(0) : "";
  }
}
