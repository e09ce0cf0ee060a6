package org.sgreport.read.pdf;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.read.Passage;

/**
 * Where the notes of a page begin: at a typed rule, by their tags, below a short rule that is
 * drawn, at the first small line with a raised figure, or at the end of a note of the page before.
 */
final class FootOfPage {
  /** Lines of notes are nearer to each other than this, in sizes. */
  private static final double TOGETHER = 1.45;

  /** The rule above notes is shorter than those of a table or a page, in points. */
  private static final double SHORT = 200;

  private static final Pattern RULE = Pattern.compile("_{5,}");
  private static final Pattern FIGURE = Pattern.compile("\\d+");

  private final List<PageLine> page;
  private final Rules rules;
  private final Measures measures;
  private final boolean notesBefore;

  /** Whether the page before has notes is known. */
  FootOfPage(List<PageLine> page, Rules rules, Measures measures, boolean notesBefore) {
    this.page = page;
    this.rules = rules;
    this.measures = measures;
    this.notesBefore = notesBefore;
  }

  static boolean isRule(PageLine line) {
    return RULE.matcher(line.words()).lookingAt();
  }

  /** Behind the last line where there are none. */
  int firstNote() {
    int typed = page.size() - 1;
    while (typed >= 0 && !isRule(page.get(typed))) {
      typed--;
    }
    int notes = typed >= 0 ? typed : Math.min(tagged(), belowRule());
    notes = notes == page.size() ? drawn() : notes;
    return notes == page.size() && notesBefore ? endOfNote() : notes;
  }

  private int tagged() {
    return first(i -> !page.get(i).tag().within("Note").isNone());
  }

  private int first(IntPredicate wanted) {
    return IntStream.range(0, page.size()).filter(wanted).findFirst().orElse(page.size());
  }

  /** Where small lines alone are below a short rule. */
  private int belowRule() {
    for (Area rule : rules.across()) {
      int first = first(i -> page.get(i).y() >= rule.top());
      boolean atEdge = rule.width() < SHORT && rule.left() < measures.edge() + 2;
      boolean small = page.subList(first, page.size()).stream().allMatch(measures::isSmall);
      if (atEdge && small && first < page.size() && (notesBefore || hasFigure(first))) {
        return first;
      }
    }
    return page.size();
  }

  private boolean hasFigure(int line) {
    return FIGURE.matcher(page.get(line).figure()).matches();
  }

  /**
   * From the first small line with a figure on, and the end of a note of the page before above it.
   */
  private int drawn() {
    int last = page.size() - 1;
    while (last >= 0 && Passage.ofLine("", page.get(last).words()).isEmpty()) {
      last--;
    }
    int first = page.size();
    for (int i = last; i >= 0 && measures.isSmall(page.get(i)); i--) {
      first = hasFigure(i) ? i : first;
    }
    return first < page.size() ? withAbove(first) : first;
  }

  private int withAbove(int line) {
    int first = line;
    while (first > 0 && isTogether(first - 1)) {
      first--;
    }
    return first;
  }

  /** Whether a small line is right above the next one. */
  private boolean isTogether(int line) {
    PageLine below = page.get(line + 1);
    return measures.isSmall(page.get(line))
        && below.y() - page.get(line).y() < TOGETHER * below.size();
  }

  /** Small lines in one column at the very foot. */
  private int endOfNote() {
    int last = page.size() - 1;
    boolean small =
        last >= 0 && measures.isLowest(page.get(last)) && measures.isSmall(page.get(last));
    if (!small) {
      return page.size();
    }
    int first = withAbove(last);
    boolean oneColumn =
        page.subList(first, page.size()).stream().allMatch(l -> l.strips(l.size()).size() == 1);
    return oneColumn ? first : page.size();
  }
}
