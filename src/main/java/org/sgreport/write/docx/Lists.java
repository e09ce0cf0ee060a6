package org.sgreport.write.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.ooxml.ListDefinitions;
import org.sgreport.ooxml.ListDefinitions.Kind;

/**
 * The numbers of a document's lists: one for paragraphs and one for headings, and a new one
 * wherever a count begins again: for each list of subparagraphs, and in each annex.
 */
final class Lists {
  private final List<ListDefinitions.Count> counts = new ArrayList<>();
  private String paragraphs = "1";
  private String headings = "2";
  private final Map<Integer, String> numbers = new HashMap<>();
  private String within = "";
  private boolean bulleted;
  private String bullets = "";
  private int last = 2;
  private int deepest;

  /** The number of the paragraphs of this part of the document. */
  String paragraphs() {
    return paragraphs;
  }

  String headings() {
    return headings;
  }

  /** In an annex, paragraphs and headings are counted from one again. */
  void beginAnnex() {
    paragraphs = begin(Kind.PARAGRAPHS, 1);
    headings = begin(Kind.HEADINGS, 2);
  }

  /**
   * The number of the list that a subparagraph belongs to. A new list opens one, unless it is
   * within another numbered one, whose levels Word counts together.
   */
  String numberOf(int id, int depth) {
    deepest = Math.max(deepest, depth);
    String number = numbers.get(id);
    if (number == null) {
      number = depth == 1 || bulleted ? begin(Kind.SUBPARAGRAPHS, depth) : within;
      numbers.put(id, number);
    }
    within = number;
    bulleted = false;
    return number;
  }

  /** The number of all bullets, which nobody counts. */
  String bullets(int depth) {
    deepest = Math.max(deepest, depth);
    bulleted = true;
    bullets = bullets.isEmpty() ? begin(Kind.BULLETS, 0) : bullets;
    return bullets;
  }

  private String begin(Kind kind, int levels) {
    counts.add(new ListDefinitions.Count(++last, kind, levels));
    return "" + last;
  }

  /** The numbering part with the counts begun so far. */
  byte[] part() {
    return ListDefinitions.part(counts, deepest);
  }
}
