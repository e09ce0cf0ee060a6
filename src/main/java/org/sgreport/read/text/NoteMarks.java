package org.sgreport.read.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The marks of notes in the text of their page. A mark is a bare figure there; that its note is on
 * the same page, and that all marks of the page come in order, distinguishes it from other figures.
 */
final class NoteMarks {
  /**
   * The surest first: a mark that its looks have shown; behind a sign and before a sentence, behind
   * a sign, a word, the sign of a figure, but for a decimal, a word and a blank, a year; two marks
   * with a comma between.
   */
  private static final List<String> WAYS =
      List.of(
          "\\[\\^%d]",
          "(?<=[\\p{L})”’\"\\]%][.,;:)”’\"\\]]{1,3}) ?%d(?=\\s*$|\\s+[\\p{Lu}“(])",
          "(?<=[\\p{L})”’\"\\]%][.,;:)”’\"\\]]{1,3}) ?%d(?![\\d\\p{L}/]|[.,]\\d)",
          "(?<=\\p{L})%d(?![\\d\\p{L}/])",
          "(?<=\\d[.,;:)]{1,2}) %d(?=\\s|$)",
          "(?<=\\d[,;:)])%d(?![\\d\\p{L}/]|[.,]\\d)|(?<=\\d\\.)%d(?=\\s+\\p{Lu}|\\s*$)",
          "(?<=[\\p{L})”’\"] [.,;:]) ?%d(?=\\s|$)",
          "(?<=\\p{L}) %d(?=[\\s.,;:)]|$)(?![.,]\\d)",
          "(?<=\\b\\d{4}) ?%d(?!\\d)",
          "(?<=[\\p{L})”’\"\\]%][.,;:)”’\"\\]]{0,3}) ?%d(?=,\\d{1,3}(?![\\d.]))(?!,\\d{3})",
          "(?<=\\d,)%d(?=\\p{Lu}|[\\s.;]|$)");

  /** What it costs to find no place, against one for each way that is less sure. */
  private static final int NOWHERE = 20;

  private final List<TextLine> lines;

  /** Where the figure of a note is. */
  private record Place(int number, int line, int start, int end, int cost) {
    boolean isAfter(Choice choice) {
      return choice.last().filter(l -> l.line > line || l.line == line && l.end > start).isEmpty();
    }
  }

  /** Of what costs the same that which comes first in the text. */
  private static final Comparator<Choice> CHEAPEST =
      Comparator.comparingInt(Choice::cost)
          .thenComparingInt(c -> c.last().map(Place::line).orElse(0))
          .thenComparingInt(c -> c.last().map(Place::start).orElse(0));

  /** LinePlaces for the notes so far, in order. */
  private record Choice(int cost, Optional<Place> last, Optional<Choice> before) {
    Choice and(Place place) {
      return new Choice(cost + place.cost, Optional.of(place), Optional.of(this));
    }

    Choice without() {
      return new Choice(cost + NOWHERE, last, before);
    }
  }

  NoteMarks(List<TextLine> lines) {
    this.lines = lines;
  }

  /** Whether the mark of a note may be in the text. */
  boolean has(int number) {
    return !places(number).isEmpty();
  }

  /**
   * Writes {@code [^7]} where the mark of note 7 is; where there is none, before the mark of the
   * next note, or at the end; gives the numbers of those.
   */
  List<Integer> mark(Collection<Integer> numbers) {
    List<Choice> choices = List.of(new Choice(0, Optional.empty(), Optional.empty()));
    for (int number : numbers) {
      choices = with(places(number), choices);
    }
    List<Integer> nowhere = new ArrayList<>(numbers);
    Deque<Place> placed = new ArrayDeque<>();
    Optional<Choice> best = choices.stream().min(CHEAPEST);
    while (best.flatMap(Choice::last).isPresent()) {
      Place place = best.flatMap(Choice::last).get();
      write(place.line, place.start, place.end, place.number);
      nowhere.remove((Integer) place.number);
      best = best.flatMap(Choice::before);
      placed.push(place);
    }
    List<Integer> backwards = new ArrayList<>(nowhere);
    Collections.reverse(backwards);
    backwards.forEach(number -> beforeTheNext(number, placed));
    return nowhere;
  }

  /** The cheapest choice for each place that the last mark can have. */
  private static List<Choice> with(List<Place> places, List<Choice> choices) {
    Map<Optional<Place>, Choice> cheapest = new HashMap<>();
    for (Choice choice : choices) {
      cheapest.put(choice.last(), choice.without());
      for (Place place : places) {
        if (place.isAfter(choice)) {
          cheapest.merge(
              Optional.of(place), choice.and(place), (a, b) -> a.cost() <= b.cost() ? a : b);
        }
      }
    }
    return new ArrayList<>(cheapest.values());
  }

  private List<Place> places(int number) {
    List<Place> places = new ArrayList<>();
    List<Integer> possible =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).text().contains("" + number))
            .boxed()
            .toList();
    for (int way = 0; way < WAYS.size(); way++) {
      Pattern pattern = Pattern.compile(WAYS.get(way).replace("%d", "" + number));
      for (int i : possible) {
        for (Matcher m = pattern.matcher(lines.get(i).text()); m.find(); ) {
          places.add(new Place(number, i, m.start(), m.end(), way));
        }
      }
    }
    return places;
  }

  /** The places are in their order; what is written at one moves none before it. */
  private void beforeTheNext(int number, Deque<Place> placed) {
    placed.stream()
        .filter(p -> p.number > number)
        .findFirst()
        .ifPresentOrElse(
            p -> write(p.line, shifted(p), shifted(p), number), () -> atTheEnd(number));
  }

  /** Where the mark of a place is now that marks of others are written in its line. */
  private int shifted(Place place) {
    return lines.get(place.line).text().indexOf("[^" + place.number + "]");
  }

  private void atTheEnd(int number) {
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last).isBlank()) {
      last--;
    }
    if (last >= 0) {
      int end = lines.get(last).text().length();
      write(last, end, end, number);
    }
  }

  private void write(int line, int start, int end, int number) {
    String text = lines.get(line).text();
    lines.set(
        line,
        lines.get(line).with(text.substring(0, start) + "[^" + number + "]" + text.substring(end)));
  }
}
