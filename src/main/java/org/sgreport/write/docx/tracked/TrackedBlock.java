package org.sgreport.write.docx.tracked;

import java.util.Map;
import java.util.stream.Collectors;
import org.sgreport.compare.Pair;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** A paragraph or a table of a part: its shape says what it can be compared with. */
record TrackedBlock(Element element, String shape, String words) {
  private static final int WORTH_MOVING = 25;

  /** The numbers of the file that the block is in say what its own number looks like. */
  static TrackedBlock of(Element element, Map<String, Element> numbers) {
    String words =
        Dom.all(element, "*")
            .filter(e -> e.getLocalName().matches(isTable(element) ? "t|tab|tc" : "t|tab"))
            .map(e -> e.getLocalName().equals("t") ? e.getTextContent() : " ")
            .collect(Collectors.joining());
    String shape =
        isTable(element)
            ? "table of " + Dom.all(element, "gridCol").count()
            : Dom.value(element, "pStyle") + " " + ListMerger.kind(element, numbers);
    return new TrackedBlock(element, shape, words);
  }

  private static boolean isTable(Element element) {
    return element.getLocalName().equals("tbl");
  }

  boolean isTable() {
    return isTable(element);
  }

  /** The paragraph that ends the first section, which belongs to no state's words. */
  boolean endsSection() {
    return !isTable() && Dom.all(element, "sectPr").findAny().isPresent();
  }

  boolean isSame(TrackedBlock other) {
    return shape.equals(other.shape)
        && words.equals(other.words)
        && (!words.isEmpty() || firstChildrenAreEqual(other));
  }

  private boolean firstChildrenAreEqual(TrackedBlock other) {
    return element.getFirstChild().isEqualNode(other.element.getFirstChild());
  }

  boolean isAlike(TrackedBlock other) {
    return shape.equals(other.shape)
        && !words.isEmpty()
        && !other.words.isEmpty()
        && Pair.alike(words, other.words);
  }

  /** Whether the words are many enough that they moved rather than went and came. */
  boolean isWorthMoving() {
    return !isTable() && words.length() >= WORTH_MOVING;
  }
}
