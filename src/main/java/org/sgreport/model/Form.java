package org.sgreport.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.source.Located;

/**
 * form.yaml: what the questions of a survey ask for, written once for all of its exports. A
 * question is known by its name in the tool, or by one of its labels, below names of groups where
 * an export has them.
 */
public record Form(List<String> groups, List<Question> questions) {
  public static final Form NONE = new Form(List.of(), List.of());

  public Form {
    groups = List.copyOf(groups);
    questions = List.copyOf(questions);
  }

  /** What the answers to a question are; most are a status, or that a measure is reported. */
  public enum Gives {
    STATE,
    RECEIVED,
    MEASURE,
    STATUS,
    VALUE,
    YEAR,
    WITH,
    TEXT,
    MARKDOWN,
    SOURCE
  }

  /**
   * One question. The measure is empty where its answers give theirs, or where it belongs to the
   * row as a whole; words that are none of the answers are the text of the measure {@code other}.
   */
  public record Question(
      Wording wording,
      Gives gives,
      Optional<Located<String>> measure,
      List<Answer> answers,
      Optional<Located<String>> other,
      boolean skipped) {
    public Question {
      answers = List.copyOf(answers);
    }

    /** The same question with answers of another sort. */
    public Question giving(Gives other) {
      return new Question(wording, other, measure, answers, this.other, skipped);
    }

    /** Whether anything says where its answers go. */
    public boolean hasPlace() {
      return skipped
          || measure.isPresent()
          || gives == Gives.STATE
          || gives == Gives.RECEIVED
          || gives == Gives.MEASURE
          || answers.stream().anyMatch(a -> a.measure().isPresent());
    }
  }

  /**
   * One answer: the measure and status that it reports, or the State that it names; the measure is
   * the question's where it has none.
   */
  public record Answer(
      Wording wording,
      Optional<Located<String>> measure,
      Optional<Located<String>> status,
      Optional<Located<String>> state,
      boolean skipped) {}

  /** A name in the tool, and the labels that are shown for it, in any language. */
  public record Wording(Located<String> name, List<String> labels) {
    public Wording {
      labels = List.copyOf(labels);
    }

    /** The name, then the labels. */
    public List<String> all() {
      List<String> all = new ArrayList<>(List.of(name.value()));
      all.addAll(labels);
      return List.copyOf(all);
    }
  }
}
