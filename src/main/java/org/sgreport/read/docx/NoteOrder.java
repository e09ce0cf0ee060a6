package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgreport.read.Passage;
import org.sgreport.text.Figures;

/**
 * The numbers of footnotes as Word shows them: in the order of their marks, whatever their ids.
 * Those whose marks stand where we do not read come last, and those without words are gone.
 */
final class NoteOrder {
  private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\[\\^(-?\\d+)]");

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private NoteOrder() {}

  /** Marks are met first in the summary, then in the body; the notes come last. */
  static List<Passage> number(Map<String, String> masthead, List<Passage> passages) {
    NoteOrder order = new NoteOrder();
    masthead.computeIfPresent("summary", (key, text) -> order.inText(text));
    List<Passage> numbered = new ArrayList<>();
    passages.stream().filter(p -> !isNote(p)).map(order::inPassage).forEach(numbered::add);
    passages.stream()
        .filter(NoteOrder::isNote)
        .flatMap(order::note)
        .sorted(Comparator.comparing(p -> p.mark().matches("\\d+") ? Figures.parse(p.mark()) : 0))
        .forEach(numbered::add);
    return numbered;
  }

  private static boolean isNote(Passage passage) {
    return passage.kind() == Passage.Kind.NOTE;
  }

  private Passage inPassage(Passage passage) {
    return with(passage, passage.mark(), inText(passage.text()));
  }

  private String inText(String text) {
    return MARK.matcher(text).replaceAll(m -> "[^" + number(m.group(1)) + "]");
  }

  private int number(String id) {
    numbers.putIfAbsent(id, numbers.size() + 1);
    return numbers.get(id);
  }

  /** The notes of tables have letters, and stay as they are. */
  private Stream<Passage> note(Passage passage) {
    if (!passage.mark().matches("-?\\d+")) {
      return Stream.of(passage);
    }
    return passage.text().isEmpty()
        ? Stream.empty()
        : Stream.of(with(passage, "" + number(passage.mark()), passage.text()));
  }

  private static Passage with(Passage passage, String mark, String text) {
    return new Passage(passage.kind(), passage.level(), mark, text, passage.place());
  }
}
