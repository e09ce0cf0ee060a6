package org.sgreport.write.docx.tracked;

import java.util.List;
import java.util.stream.Collectors;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/**
 * A piece of a paragraph that stays or changes as one: a word, a space, a field, the mark of a
 * note. Anchors, such as the start of a bookmark, come before it and are no change.
 */
record Token(Kind kind, String text, Element look, List<Element> anchors, List<Element> runs) {
  enum Kind {
    WORD,
    BETWEEN,
    WHOLE,
    NOTE
  }

  /** What a reader sees of them; empty where marks of notes are among them. */
  static String words(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.kind == Kind.NOTE)
        ? ""
        : tokens.stream()
            .flatMap(t -> t.runs.stream())
            .flatMap(r -> Dom.children(r, "t"))
            .map(Element::getTextContent)
            .collect(Collectors.joining());
  }

  /** The same words in the same look; notes are the same to the eye of a reader alone. */
  boolean isSame(Token other) {
    return kind == other.kind && text.equals(other.text) && look.isEqualNode(other.look);
  }
}
