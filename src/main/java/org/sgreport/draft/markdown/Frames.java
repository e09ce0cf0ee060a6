package org.sgreport.draft.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sgreport.document.Evidence;
import org.sgreport.document.Inline;

/** The inlines being gathered, with a frame for each computed span that is open. */
final class Frames {
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Deque<Evidence> evidence = new ArrayDeque<>();
  private int parentheses;

  /** What has been gathered, and the words that others may still join. */
  private static final class Frame {
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    void add(Inline inline) {
      endWords();
      inlines.add(inline);
    }

    List<Inline> inlines() {
      endWords();
      return inlines;
    }

    private void endWords() {
      if (words.length() > 0) {
        inlines.add(new Inline.Text(words.toString()));
        words.setLength(0);
      }
    }
  }

  Frames() {
    open.push(new Frame());
  }

  /** Words join the words before them. */
  void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      words(text.words());
    } else {
      open.peek().add(inline);
    }
  }

  boolean inParentheses() {
    return parentheses > 0;
  }

  String lastWords() {
    return open.peek().words.toString();
  }

  void words(String words) {
    parentheses += count('(', words) - count(')', words);
    open.peek().words.append(words);
  }

  private static int count(char sign, String words) {
    int count = 0;
    for (int at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) {
      count++;
    }
    return count;
  }

  void open(Evidence behind) {
    open.push(new Frame());
    evidence.push(behind);
  }

  void closeComputed() {
    List<Inline> words = open.pop().inlines();
    add(new Inline.Computed(words, evidence.pop()));
  }

  List<Inline> close() {
    while (!evidence.isEmpty()) {
      closeComputed();
    }
    return open.pop().inlines();
  }
}
