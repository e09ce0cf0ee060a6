package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.document.Block;
import org.sgreport.document.Document;
import org.sgreport.document.PlainText;

/** The headings and numbered paragraphs of a document, by which two readings are compared. */
record Skeleton(List<Part> parts, List<Integer> numbers) {
  private static final int SHOWN = 40;

  /** A heading or paragraph, with its mark and its words, and the page that it begins on. */
  record Part(String words, int page) {
    boolean isSame(Part other) {
      return words.equals(other.words);
    }

    String shown() {
      return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }
  }

  static Skeleton of(Document document) {
    List<Part> parts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Block block : document.body()) {
      String words = PlainText.withoutMarks(block.content()).strip();
      int page = block.place().line();
      if (block instanceof Block.Heading heading) {
        parts.add(new Part((heading.enumerator() + " " + words).strip(), page));
      } else if (block instanceof Block.Paragraph paragraph && paragraph.number() > 0) {
        numbers.add(paragraph.number());
        parts.add(new Part(paragraph.number() + ". " + words, page));
      }
    }
    return new Skeleton(parts, numbers);
  }

  boolean isSame(Skeleton other) {
    return parts.size() == other.parts.size() && same(other) == parts.size();
  }

  /** How many parts are the same from the beginning. */
  private int same(Skeleton other) {
    int same = 0;
    while (same < Math.min(parts.size(), other.parts.size())
        && parts.get(same).isSame(other.parts.get(same))) {
      same++;
    }
    return same;
  }

  /** How often a number is neither the next one nor the first. */
  int gaps() {
    int gaps = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int before = i == 0 ? 0 : numbers.get(i - 1);
      gaps += numbers.get(i) == 1 || numbers.get(i) == before + 1 ? 0 : 1;
    }
    return gaps;
  }

  /** The first part that is not that of the other, or the last one. */
  Part difference(Skeleton other) {
    return parts.isEmpty()
        ? new Part("the beginning", 1)
        : parts.get(Math.min(same(other), parts.size() - 1));
  }
}
