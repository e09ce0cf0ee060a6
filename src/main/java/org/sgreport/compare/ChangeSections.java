package org.sgreport.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the readable formats of changes share: their chapters, and how words are marked. */
public final class ChangeSections {
  private static final Map<Change.Kind, String> TITLES =
      Map.of(
          Change.Kind.INPUT, "Inputs",
          Change.Kind.COMPUTED, "Counts, lists and other computed words",
          Change.Kind.TEXT, "Text",
          Change.Kind.NUMBER, "Numbers");

  /** How a format writes titles, items, and words that went and came. */
  public record Marks(String title, String item, String[] removed, String[] added, String end) {}

  private ChangeSections() {}

  public static String print(List<Change> changes, Marks marks) {
    StringBuilder text = new StringBuilder();
    for (Change.Kind kind : Change.Kind.values()) {
      List<Change> of = changes.stream().filter(c -> c.kind() == kind).toList();
      if (!of.isEmpty()) {
        text.append(marks.title().formatted(TITLES.get(kind)));
        of.forEach(c -> text.append(marks.item().formatted(item(c, marks))));
        text.append(marks.end());
      }
    }
    return text.toString();
  }

  private static String item(Change change, Marks marks) {
    String head = change.about() + ": " + change.what();
    return switch (change.kind()) {
      case NUMBER -> change.before() + " is now " + change.after();
      case COMPUTED -> head;
      default -> {
        String words = words(change, marks);
        yield words.isEmpty() ? head : head + ": " + words;
      }
    };
  }

  private static String words(Change change, Marks marks) {
    if (change.before().isEmpty() && change.after().isEmpty()) {
      return "";
    }
    if (change.before().isEmpty()) {
      return change.after();
    }
    if (change.after().isEmpty()) {
      return change.before();
    }
    List<String> parts = new ArrayList<>();
    for (WordDiff.Run run : WordDiff.of(change.before(), change.after())) {
      parts.add(
          switch (run.kind()) {
            case SAME -> shortened(run.words());
            case REMOVED -> marks.removed()[0] + run.words() + marks.removed()[1];
            case ADDED -> marks.added()[0] + run.words() + marks.added()[1];
          });
    }
    return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
  }

  /** Of words that stayed, those next to a change are enough. */
  private static String shortened(String words) {
    List<String> all = List.of(words.split(" "));
    int last = all.size();
    return last <= 14
        ? words
        : String.join(" ", all.subList(0, 6))
            + " … "
            + String.join(" ", all.subList(last - 6, last));
  }
}
