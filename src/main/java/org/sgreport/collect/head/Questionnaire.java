package org.sgreport.collect.head;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.collect.head.Column.Asked;
import org.sgreport.collect.head.Column.Chosen;
import org.sgreport.model.CodeFrame;
import org.sgreport.model.Form;
import org.sgreport.model.Form.Answer;
import org.sgreport.model.Form.Gives;
import org.sgreport.model.Form.Question;
import org.sgreport.text.Folding;

/**
 * Tells what a head asks for: a question by its name or a label, alone or below a group, or one of
 * its answers ({@code services/pilots}, {@code services[pilots]}, "Which services? [Pilots]").
 * Case, accents and punctuation do not matter. A question of the form comes before one of the code
 * frame.
 */
public final class Questionnaire {
  /** "3. ", "Q12: ". */
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*[A-Za-z]{0,6}[0-9._-]*[0-9][.:)]+\\s+");

  private final Map<String, List<Column>> ofForm = new HashMap<>();
  private final Map<String, List<Column>> ofFrame = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<String> groups;
  private final Set<Question> mapped;

  public Questionnaire(Form form, CodeFrame frame) {
    groups = form.groups().stream().map(Folding::key).filter(k -> !k.isEmpty()).toList();
    mapped = Collections.newSetFromMap(new IdentityHashMap<>());
    mapped.addAll(form.questions());
    form.questions().forEach(q -> known(q, ofForm));
    FrameQuestions.of(frame).forEach(q -> known(q, ofFrame));
  }

  private void known(Question question, Map<String, List<Column>> index) {
    questions.add(question);
    for (String wording : question.wording().all()) {
      put(index, wording, new Asked(question));
      for (Answer answer : question.answers()) {
        for (String chosen : answer.wording().all()) {
          put(index, wording + " " + chosen, new Chosen(question, answer));
        }
      }
    }
  }

  private static void put(Map<String, List<Column>> index, String wording, Column column) {
    String key = Folding.key(wording);
    if (!key.isEmpty()) {
      List<Column> known = index.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (known.stream().noneMatch(c -> isSame(c, column))) {
        known.add(column);
      }
    }
  }

  /** By what they are, not by what they hold: a question has hundreds of answers. */
  private static boolean isSame(Column one, Column other) {
    if (one instanceof Asked a && other instanceof Asked b) {
      return a.question() == b.question();
    }
    return one instanceof Chosen a
        && other instanceof Chosen b
        && a.question() == b.question()
        && a.answer() == b.answer();
  }

  /** The question that asks for the State. */
  Question who() {
    return asking(Gives.STATE);
  }

  /** The question which measures of the code frame were reported. */
  public Question measures() {
    return asking(Gives.MEASURE);
  }

  private Question asking(Gives gives) {
    return questions.stream().filter(q -> q.gives() == gives).findFirst().orElseThrow();
  }

  /** Whether it is known where the answers go; a question of the code frame always says so. */
  public boolean isMapped(Question question) {
    return question.hasPlace() || !mapped.contains(question);
  }

  /** Whether a column is about measures, and not about the row as a whole. */
  static boolean isOfMeasure(Column column) {
    if (column instanceof Asked asked) {
      Question question = asked.question();
      return question.measure().isPresent()
          || question.gives() == Gives.MEASURE
          || question.answers().stream().anyMatch(a -> a.measure().isPresent());
    }
    return column instanceof Chosen;
  }

  /** Whether the form asks the question; otherwise the code frame does. */
  boolean isOfForm(Question question) {
    return mapped.contains(question);
  }

  /** Those that the head may be: none, one, or several questions with one label. */
  public List<Column> find(String head) {
    return Stream.of(head, NUMBER.matcher(head).replaceFirst(""))
        .map(form -> keyed(Folding.key(form)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Column> keyed(String key) {
    List<Column> whole = ofForm.getOrDefault(key, ofFrame.getOrDefault(key, List.of()));
    List<Column> questions = whole.stream().filter(Asked.class::isInstance).toList();
    return whole.isEmpty() ? belowGroup(key) : questions.isEmpty() ? whole : questions;
  }

  private List<Column> belowGroup(String key) {
    return groups.stream()
        .filter(group -> key.startsWith(group + " "))
        .map(group -> keyed(key.substring(group.length() + 1)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
