package org.sgreport.write.docx.tracked;

import java.util.List;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills a paragraph with tokens, each within the element that says what became of it. */
final class ParagraphContent {
  private final Element paragraph;
  private final ChangeMarks marks;
  private MarkedChange change = MarkedChange.SAME;
  private Element open;

  ParagraphContent(Element paragraph, ChangeMarks marks) {
    this.paragraph = paragraph;
    this.marks = marks;
    this.open = paragraph;
  }

  void anchors(List<Element> anchors) {
    if (!anchors.isEmpty()) {
      turn(MarkedChange.SAME);
      anchors.forEach(paragraph::appendChild);
    }
  }

  void add(Token token, MarkedChange became) {
    anchors(token.anchors());
    turn(became);
    token.runs().forEach(this::run);
  }

  private void turn(MarkedChange to) {
    if (to == change) {
      return;
    }
    change = to;
    open = paragraph;
    if (to != MarkedChange.SAME) {
      open = marks.of(paragraph.getOwnerDocument(), to.element());
      paragraph.appendChild(open);
    }
  }

  /** Words that were in one run are in one again. */
  private void run(Element run) {
    Node last = open.getLastChild();
    if (last instanceof Element before
        && isWords(before)
        && isWords(run)
        && sameLook(before, run)) {
      Node words = before.getLastChild();
      words.setTextContent(words.getTextContent() + run.getTextContent());
      return;
    }
    open.appendChild(run);
    if (change == MarkedChange.REMOVED) {
      Dom.children(run).toList().forEach(ParagraphContent::deleted);
    }
  }

  private static boolean isWords(Element run) {
    Node last = run.getLastChild();
    return run.getLocalName().equals("r")
        && last != null
        && last.getLocalName().matches("t|delText");
  }

  private static boolean sameLook(Element before, Element run) {
    return before.getFirstChild().isEqualNode(run.getFirstChild());
  }

  /** Deleted words have an element of their own. */
  private static void deleted(Element part) {
    String name =
        switch (part.getLocalName()) {
          case "t" -> "w:delText";
          case "instrText" -> "w:delInstrText";
          default -> part.getNodeName();
        };
    part.getOwnerDocument().renameNode(part, Dom.W, name);
  }
}
