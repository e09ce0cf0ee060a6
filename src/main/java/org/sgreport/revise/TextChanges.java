package org.sgreport.revise;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sgreport.document.Document;

/** What changed in the text of a report: paragraphs added, removed, reworded, and renumbered. */
public final class TextChanges {
  /** Two paragraphs with this share of common words are one that was reworded. */
  private static final double ALIKE = 0.4;

  private final List<Change> changes = new ArrayList<>();
  private final List<String[]> renumbered = new ArrayList<>();

  private TextChanges() {}

  /** In the order of the new text; numbers that moved come last, as ranges. */
  public static List<Change> between(Document before, Document after) {
    TextChanges changes = new TextChanges();
    changes.compare(TextLine.of(before), TextLine.of(after));
    changes.numbers();
    return changes.changes;
  }

  private void compare(List<TextLine> before, List<TextLine> after) {
    int was = 0;
    int is = 0;
    List<String> words = before.stream().map(TextLine::words).toList();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(words, after.stream().map(TextLine::words).toList()).getDeltas()) {
      int start = delta.getSource().getPosition();
      same(before.subList(was, start), after.subList(is, delta.getTarget().getPosition()));
      was = start + delta.getSource().size();
      is = delta.getTarget().getPosition() + delta.getTarget().size();
      chunk(before.subList(start, was), after.subList(delta.getTarget().getPosition(), is));
    }
    same(before.subList(was, before.size()), after.subList(is, after.size()));
  }

  /** The same words under other numbers. */
  private void same(List<TextLine> before, List<TextLine> after) {
    for (int i = 0; i < before.size(); i++) {
      String was = before.get(i).label();
      if (!was.equals(after.get(i).label())) {
        renumbered.add(new String[] {was, after.get(i).label()});
      }
    }
  }

  /** Lines that are alike are paired, in their order; the others came or went. */
  private void chunk(List<TextLine> before, List<TextLine> after) {
    int next = 0;
    for (TextLine line : after) {
      int pair = next;
      while (pair < before.size() && !alike(before.get(pair), line)) {
        pair++;
      }
      if (pair == before.size()) {
        add(line.label(), "added", "", line.words());
        continue;
      }
      before.subList(next, pair).forEach(this::removed);
      reworded(before.get(pair), line);
      next = pair + 1;
    }
    before.subList(next, before.size()).forEach(this::removed);
  }

  private void removed(TextLine line) {
    add(line.label(), "removed", line.words(), "");
  }

  private void reworded(TextLine before, TextLine after) {
    boolean moved = !before.label().equals(after.label());
    if (moved) {
      renumbered.add(new String[] {before.label(), after.label()});
    }
    add(after.label(), "reworded", before.words(), after.words());
  }

  private static boolean alike(TextLine before, TextLine after) {
    Set<String> words = new HashSet<>(List.of(before.words().split(" ")));
    Set<String> others = new HashSet<>(List.of(after.words().split(" ")));
    int all = words.size() + others.size();
    words.retainAll(others);
    return 2.0 * words.size() / all >= ALIKE;
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
