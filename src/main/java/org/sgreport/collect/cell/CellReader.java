package org.sgreport.collect.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.collect.cell.Statement.Denied;
import org.sgreport.collect.cell.Statement.Detail;
import org.sgreport.collect.cell.Statement.PassedOver;
import org.sgreport.collect.cell.Statement.Reported;
import org.sgreport.collect.head.Column;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.Form.Question;
import org.sgreport.model.Measure;
import org.sgreport.read.sheet.SheetCell;
import org.sgreport.reference.AnswerWords;
import org.sgreport.reference.SurveyColumns;
import org.sgreport.source.Located;

/** Reads what a cell of an answer says. A cell that may mean either of two things is refused. */
public final class CellReader {
  public static final Rule UNMAPPED = Rule.error("form/unmapped");

  private final CodeFrame frame;
  private final CellComplaints complaints;

  public CellReader(CodeFrame frame, CellComplaints complaints) {
    this.frame = frame;
    this.complaints = complaints;
  }

  /**
   * Empty, with a complaint, where the cell has no place; empty without one where it says nothing.
   */
  public List<Statement> read(Column column, SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.ERROR) {
      complaints.refuse(
          cell,
          "the formula in this cell has the error `" + cell.bare() + "`",
          "correct the formula, or type the value");
      return List.of();
    }
    if (column instanceof Column.Chosen chosen) {
      return chosen(chosen.question(), chosen.answer(), cell);
    }
    if (column instanceof Column.OtherWords words) {
      return otherWords(words.question(), cell);
    }
    if (column instanceof Column.Marked marked) {
      return marked(marked.question().measure().orElseThrow().value(), cell);
    }
    return column instanceof Column.Asked asked ? asked(asked.question(), cell) : List.of();
  }

  private List<Statement> marked(String measure, SheetCell cell) {
    Optional<Boolean> meaning = AnswerWords.of(cell.mark());
    if (meaning.isEmpty()) {
      refuseMark(cell);
    }
    return meaning.stream().map(yes -> statement(measure, yes, cell)).toList();
  }

  private Statement statement(String measure, boolean yes, SheetCell cell) {
    return yes
        ? new Reported(measure, soleStatus(measure), cell.place())
        : new Denied(measure, "", cell.place());
  }

  private List<Statement> asked(Question question, SheetCell cell) {
    return switch (question.gives()) {
      case STATUS ->
          question.measure().isEmpty() && question.answers().isEmpty()
              ? detail(question, cell)
              : answers(question, cell);
      case MEASURE -> answers(question, cell);
      case VALUE, YEAR, WITH, TEXT, MARKDOWN, SOURCE -> detail(question, cell);
      case STATE, RECEIVED -> List.of();
    };
  }

  private static List<Statement> detail(Question question, SheetCell cell) {
    Optional<String> measure = question.measure().map(Located::value);
    return List.of(new Detail(question.gives(), measure, cell));
  }

  /** Of answers with a measure each, those that were not given say no. */
  private static List<Statement> notChosen(Question question, List<Answer> given, SheetCell cell) {
    boolean each = question.gives() == Gives.STATUS && question.measure().isEmpty();
    List<String> measures =
        given.stream().flatMap(a -> a.measure().stream()).map(Located::value).toList();
    return question.answers().stream()
        .filter(a -> each && !given.contains(a))
        .flatMap(a -> a.measure().stream())
        .map(Located::value)
        .filter(m -> !measures.contains(m))
        .distinct()
        .<Statement>map(m -> new Denied(m, "", cell.place()))
        .toList();
  }

  private List<Statement> otherWords(Question question, SheetCell cell) {
    return question.other().map(o -> said(o.value(), cell.bare(), cell)).orElse(List.of());
  }

  private List<Statement> said(String measure, String words, SheetCell cell) {
    return List.of(
        new Reported(measure, soleStatus(measure), cell.place()),
        new Detail(Gives.TEXT, Optional.of(measure), cell.with(words)));
  }

  private List<Statement> chosen(Question question, Answer answer, SheetCell cell) {
    Optional<Boolean> meaning = AnswerWords.of(cell.mark());
    boolean own = new KnownAnswers(List.of(answer)).single(cell.bare()).isPresent();
    if (own || meaning.equals(Optional.of(true))) {
      return answered(question, answer, cell);
    }
    if (meaning.isPresent()) {
      return denied(question, answer, cell);
    }
    if (SurveyColumns.isOther(answer.wording().all())) {
      return answer.measure().map(m -> said(m.value(), cell.bare(), cell)).orElse(List.of());
    }
    refuseMark(cell);
    return List.of();
  }

  /** The answer of a question that a text is. */
  public static Optional<Answer> answer(Question question, String text) {
    return new KnownAnswers(question.answers()).single(text);
  }

  /** Whether a text lists answers to a question, and nothing else. */
  public static boolean isListOf(Question question, String text) {
    KnownAnswers known = new KnownAnswers(question.answers());
    return known.single(text).isPresent() || known.several(text).isPresent();
  }

  private void refuseMark(SheetCell cell) {
    complaints.refuse(
        cell,
        "`" + cell.bare() + "` is neither yes nor no",
        "write 1 where the State reported it, and 0 or nothing where it did not");
  }

  private List<Statement> answers(Question question, SheetCell cell) {
    KnownAnswers known = new KnownAnswers(answersOf(question));
    Optional<List<Answer>> given =
        known.single(cell.bare()).map(List::of).or(() -> known.several(cell.bare()));
    if (given.isPresent()) {
      List<Statement> statements = new ArrayList<>();
      given.get().forEach(a -> statements.addAll(answered(question, a, cell)));
      statements.addAll(notChosen(question, given.get(), cell));
      return statements;
    }
    if (question.measure().isPresent()) {
      Optional<List<Statement>> plain = plain(question.measure().get().value(), cell);
      if (plain.isPresent()) {
        return plain.get();
      }
    }
    boolean mixed = known.hasBegunWith(cell.bare());
    if (question.other().isPresent() && !mixed) {
      return own(question, known.withOther(cell.bare()), cell);
    }
    return refused(question, known, cell);
  }

  /** Those of the form; the statuses of the measure where it gives none. */
  private List<Answer> answersOf(Question question) {
    return question.answers().isEmpty()
        ? question
            .measure()
            .flatMap(m -> frame.find(m.value()))
            .map(StatusAnswers::of)
            .orElse(List.of())
        : question.answers();
  }

  private List<Statement> answered(Question question, Answer answer, SheetCell cell) {
    if (answer.skipped()) {
      String why = "the answer `" + answer.wording().name().value() + "`";
      return List.of(new PassedOver(why, cell.place()));
    }
    return reported(question, answer, cell);
  }

  private List<Statement> own(Question question, KnownAnswers.Given given, SheetCell cell) {
    List<Statement> statements = new ArrayList<>();
    given.answers().forEach(a -> statements.addAll(answered(question, a, cell)));
    given
        .other()
        .ifPresent(words -> statements.addAll(said(question.other().get().value(), words, cell)));
    return statements;
  }

  /** Yes or no, where the question is about one measure. */
  private Optional<List<Statement>> plain(String id, SheetCell cell) {
    Optional<Measure> measure = frame.find(id);
    Optional<Boolean> meaning = AnswerWords.of(cell.mark());
    boolean counts = measure.flatMap(Measure::value).isPresent();
    if (counts && cell.mark().matches("[01](?:\\.0*)?")) {
      complaints.refuse(
          cell,
          "`" + cell.bare() + "` may be a mark or a figure of `" + id + "`",
          "head the column `" + id + "/value` for figures, or write yes or no");
      return Optional.of(List.of());
    }
    boolean one = measure.filter(m -> m.statuses().size() < 2).isPresent();
    return meaning.filter(yes -> one || !yes).map(yes -> List.of(statement(id, yes, cell)));
  }

  private List<Statement> refused(Question question, KnownAnswers known, SheetCell cell) {
    Optional<Measure> measure = question.measure().flatMap(m -> frame.find(m.value()));
    boolean marks = measure.filter(m -> m.statuses().isEmpty()).isPresent();
    if (known.isDoubtful(cell.bare())) {
      complaints.refuse(
          cell,
          "`" + cell.bare() + "` can be split into answers in two ways",
          "separate the answers by semicolons, or export a column for each answer");
    } else if (measure.flatMap(Measure::value).isPresent()) {
      complaints.refuse(
          cell,
          "`" + cell.bare() + "` is no figure",
          "write a number such as 12, or 10–20; or 0 or nothing where it was not reported");
    } else if (marks && question.answers().isEmpty()) {
      refuseMark(cell);
    } else {
      complaints.refuse(
          cell,
          "`" + cell.bare() + "` is no answer to `" + question.wording().name().value() + "`",
          "write " + choices(answersOf(question)) + ", or 0 where it was not reported");
    }
    return List.of();
  }

  private static String choices(List<Answer> answers) {
    List<String> names = answers.stream().map(a -> "`" + a.wording().name().value() + "`").toList();
    return names.isEmpty()
        ? "an answer"
        : String.join(" or ", names.subList(0, Math.min(4, names.size())));
  }

  private List<Statement> reported(Question question, Answer answer, SheetCell cell) {
    Optional<Meaning> meaning = Meaning.of(question, answer, frame);
    if (meaning.isEmpty()) {
      Located<String> name = answer.wording().name();
      complaints.add(
          UNMAPPED,
          cell.place(),
          "the form does not say what the answer `" + name.value() + "` reports",
          "give it `measure:` or `status:`, or `skip: yes`, at " + name.at().start());
    }
    return meaning.stream().map(m -> m.statement(cell.place())).toList();
  }

  private List<Statement> denied(Question question, Answer answer, SheetCell cell) {
    return measure(question, answer)
        .<List<Statement>>map(
            m ->
                List.of(
                    new Denied(m, answer.status().map(Located::value).orElse(""), cell.place())))
        .orElseGet(List::of);
  }

  private static Optional<String> measure(Question question, Answer answer) {
    return answer.measure().or(question::measure).map(Located::value);
  }

  /** The status of a measure that has just one; a mark says it without naming it. */
  private String soleStatus(String measure) {
    return frame
        .find(measure)
        .filter(m -> m.statuses().size() == 1)
        .map(m -> m.statusNames().get(0))
        .orElse("");
  }
}
