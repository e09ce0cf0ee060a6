package org.sgreport.collect.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sgreport.model.Form.Answer;
import org.sgreport.reference.AnswerWords;
import org.sgreport.text.Folding;

/**
 * The answers of a question that a text gives: one of them, or several, however they are separated.
 * Answers are known by names and labels, which may hold blanks, commas and strokes themselves.
 */
final class KnownAnswers {
  /** Some of the answers, and words that are none of them; both empty where nothing is known. */
  record Given(List<Answer> answers, Optional<String> other) {}

  private static final int LONGEST = 10_000;

  private final List<Answer> answers;

  KnownAnswers(List<Answer> answers) {
    this.answers = answers;
  }

  /** The one answer that the whole text is. */
  Optional<Answer> single(String text) {
    String key = Folding.key(text);
    Optional<Answer> exact = only(a -> a.wording().all().contains(text));
    return exact.isPresent()
        ? exact
        : only(a -> a.wording().all().stream().anyMatch(w -> isLike(w, text, key)))
            .or(() -> byMeaning(text));
  }

  /** But for case, accents and punctuation; a question mark says that somebody doubts. */
  private static boolean isLike(String wording, String text, String key) {
    return Folding.key(wording).equals(key) && (!isDoubted(text) || isDoubted(wording));
  }

  private static boolean isDoubted(String text) {
    return text.indexOf('?') >= 0 || text.indexOf('!') >= 0;
  }

  private Optional<Answer> only(Predicate<Answer> fits) {
    List<Answer> found = answers.stream().filter(fits).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "Y" where the one answer that means yes is called "Yes". */
  private Optional<Answer> byMeaning(String text) {
    Optional<Boolean> meaning = AnswerWords.of(text);
    return meaning.isEmpty()
        ? Optional.empty()
        : only(a -> a.wording().all().stream().anyMatch(w -> AnswerWords.of(w).equals(meaning)));
  }

  /** The answers that the text lists; empty where it lists none, or can be split in two ways. */
  Optional<List<Answer>> several(String text) {
    Set<Set<Answer>> ways = new LinkedHashSet<>();
    if (text.length() <= LONGEST) {
      split(normal(text), 0, new ArrayList<>(), ways);
    }
    return ways.size() == 1 ? Optional.of(List.copyOf(ways.iterator().next())) : Optional.empty();
  }

  /** Whether the text can be split into answers in more than one way. */
  boolean isDoubtful(String text) {
    Set<Set<Answer>> ways = new LinkedHashSet<>();
    split(normal(text), 0, new ArrayList<>(), ways);
    return ways.size() > 1;
  }

  private static String normal(String text) {
    return text.replaceAll("[\\p{Z}\\s]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private void split(String text, int from, List<Answer> taken, Set<Set<Answer>> ways) {
    int start = from;
    while (start < text.length() && isSeparator(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      if (!taken.isEmpty()) {
        ways.add(new LinkedHashSet<>(taken));
      }
      return;
    }
    for (Answer answer : answers) {
      if (ways.size() > 1 || taken.contains(answer)) {
        continue;
      }
      for (int end : ends(text, start, answer)) {
        taken.add(answer);
        split(text, end, taken, ways);
        taken.remove(taken.size() - 1);
      }
    }
  }

  /** Where wordings of the answer that begin here end, the longest first. */
  private static List<Integer> ends(String text, int start, Answer answer) {
    return answer.wording().all().stream()
        .map(KnownAnswers::normal)
        .filter(w -> !w.isEmpty() && text.startsWith(w, start))
        .map(w -> start + w.length())
        .filter(end -> end == text.length() || isSeparator(text.charAt(end)))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == ',' || c == ';' || c == '|' || c == '\n';
  }

  /**
   * Whether a piece that commas part is an answer, and the rest is not: whether the rest belongs to
   * it, nobody can tell.
   */
  boolean hasBegunWith(String text) {
    for (String piece : text.split("[;\\n|]")) {
      boolean whole = single(piece.strip()).isPresent();
      List<String> parts = List.of(piece.split(","));
      if (!whole
          && parts.size() > 1
          && parts.stream().anyMatch(p -> single(p.strip()).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** "Pilots;Radio;Our own words;", where a piece that is no answer is the respondent's own. */
  Given withOther(String text) {
    List<Answer> found = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String piece : text.split("[;\\n|]")) {
      Optional<Answer> answer = single(piece.strip());
      if (piece.isBlank()) {
        continue;
      }
      if (answer.isPresent()) {
        found.add(answer.get());
      } else {
        words.add(piece.strip().replaceFirst("(?i)^\\p{L}+\\s*:\\s*(?=\\S)", ""));
      }
    }
    return new Given(
        found, words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words)));
  }
}
