package org.sgreport.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.document.Document;

/** What changed in the text of a report: paragraphs added, removed, reworded, and renumbered. */
public final class TextChanges {
  private final List<Change> changes = new ArrayList<>();
  private final List<ComparedLine> gone = new ArrayList<>();
  private final List<String[]> renumbered = new ArrayList<>();

  private TextChanges() {}

  /** In the order of the new text; numbers that moved come last, as ranges. */
  public static List<Change> between(Document before, Document after) {
    TextChanges changes = new TextChanges();
    changes.compare(ComparedLine.of(before), ComparedLine.of(after));
    changes.numbers();
    return changes.changes;
  }

  private void compare(List<ComparedLine> before, List<ComparedLine> after) {
    List<Pair<ComparedLine>> pairs =
        Pair.of(
            before,
            after,
            (b, a) -> b.words().equals(a.words()),
            (b, a) -> Pair.alike(b.words(), a.words()));
    pairs.stream().filter(p -> p.after().isEmpty()).forEach(p -> gone.add(p.before().get()));
    for (Pair<ComparedLine> pair : pairs) {
      if (pair.isBoth()) {
        kept(pair.before().get(), pair.after().get());
      } else {
        pair.before().filter(line -> !moves(line, pairs)).ifPresent(this::removed);
        pair.after().ifPresent(this::came);
      }
    }
  }

  /** A line that went and came with the same words has moved. */
  private static boolean moves(ComparedLine line, List<Pair<ComparedLine>> pairs) {
    return pairs.stream()
        .filter(p -> p.before().isEmpty())
        .anyMatch(p -> p.after().get().words().equals(line.words()));
  }

  private void came(ComparedLine line) {
    Optional<ComparedLine> from =
        gone.stream().filter(g -> g.words().equals(line.words())).findFirst();
    from.ifPresentOrElse(
        f -> add(line.label(), "moved, was " + f.label(), "", ""),
        () -> add(line.label(), "added", "", line.words()));
  }

  private void removed(ComparedLine line) {
    add(line.label(), "removed", line.words(), "");
  }

  private void kept(ComparedLine before, ComparedLine after) {
    if (!before.label().equals(after.label())) {
      renumbered.add(new String[] {before.label(), after.label()});
    }
    if (!before.words().equals(after.words()) && !before.isTypedAs(after)) {
      add(after.label(), "reworded", before.words(), after.words());
    }
  }

  private void add(String about, String what, String before, String after) {
    changes.add(new Change(Change.Kind.TEXT, about, what, before, after));
  }

  /** One line for paragraphs that moved together: "paras. 19 to 86 are now 20 to 87". */
  private void numbers() {
    for (int i = 0; i < renumbered.size(); ) {
      int end = i + 1;
      while (end < renumbered.size() && follows(renumbered.get(end - 1), renumbered.get(end))) {
        end++;
      }
      String[] first = renumbered.get(i);
      String[] last = renumbered.get(end - 1);
      boolean one = end == i + 1;
      changes.add(
          new Change(
              Change.Kind.NUMBER,
              first[1],
              "renumbered",
              one ? first[0] : first[0] + " to " + last[0],
              one ? first[1] : first[1] + " to " + last[1]));
      i = end;
    }
  }

  private static boolean follows(String[] before, String[] next) {
    return number(next[0]) - number(before[0]) == 1
        && number(next[1]) - number(before[1]) == 1
        && next[0].split(" ")[0].equals(before[0].split(" ")[0]);
  }

  private static int number(String label) {
    String digits = label.replaceAll("^(?:para\\.|note) (\\d+)$", "$1");
    return digits.matches("\\d+") ? Integer.parseInt(digits) : Integer.MIN_VALUE / 2;
  }
}
