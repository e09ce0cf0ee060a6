package org.sgreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A portion of running text, from a place to a place among the signs of {@link
 * PlainText#withMarksAlone}; a mark that it cuts through belongs to neither side.
 */
public record Portion(int from, int to) {
  /** What is in it, with its looks. */
  public List<Inline> of(List<Inline> content) {
    List<Inline> part = new ArrayList<>();
    int at = 0;
    for (Inline inline : content) {
      int length = length(inline);
      int begin = Math.max(0, from - at);
      int end = Math.min(length, to - at);
      if (begin < end) {
        part.addAll(begin == 0 && end == length ? List.of(inline) : cut(inline, begin, end));
      }
      at += length;
    }
    return part;
  }

  private static List<Inline> cut(Inline inline, int from, int to) {
    if (inline instanceof Inline.Text text) {
      return List.of(new Inline.Text(text.words().substring(from, to)));
    }
    return inline.children().isEmpty()
        ? List.of()
        : List.of(inline.with(new Portion(from, to).of(inline.children())));
  }

  /** The text with something else in its place, which looks as all of the portion does. */
  public List<Inline> replaced(List<Inline> content, UnaryOperator<List<Inline>> by) {
    List<Inline> replaced = new ArrayList<>();
    int at = 0;
    for (Inline inline : content) {
      int length = length(inline);
      if (!inline.children().isEmpty() && at <= from && to <= at + length) {
        Portion within = new Portion(from - at, to - at);
        replaced.add(inline.with(within.replaced(inline.children(), by)));
        replaced.addAll(new Portion(at + length, Integer.MAX_VALUE).of(content));
        return replaced;
      }
      at += length;
      replaced.add(inline);
    }
    replaced.clear();
    replaced.addAll(new Portion(0, from).of(content));
    replaced.addAll(by.apply(of(content)));
    replaced.addAll(new Portion(to, Integer.MAX_VALUE).of(content));
    return replaced;
  }

  private static int length(Inline inline) {
    return PlainText.withMarksAlone(List.of(inline)).length();
  }
}
