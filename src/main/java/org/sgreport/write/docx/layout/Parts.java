package org.sgreport.write.docx.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.WordNumbering;
import org.w3c.dom.Element;

/** The parts of a Word file that say how it is laid out, as they were written. */
final class Parts {
  private final Function<String, byte[]> parts;
  private final StyleSheet styles;
  private final WordNumbering labels;
  private final Map<String, Element> levels = new HashMap<>();

  Parts(Function<String, byte[]> parts) {
    this.parts = parts;
    this.styles = new StyleSheet(root("word/styles.xml"));
    Element numbering = root("word/numbering.xml");
    this.labels = new WordNumbering(Optional.of(numbering));
    Map<String, Element> abstracts = new HashMap<>();
    Dom.all(numbering, "abstractNum")
        .forEach(a -> abstracts.put(Dom.attribute(a, "abstractNumId"), a));
    Dom.all(numbering, "num").forEach(n -> levels(n, abstracts.get(Dom.value(n, "abstractNumId"))));
  }

  private void levels(Element number, Element of) {
    Dom.all(of, "lvl")
        .forEach(
            l -> levels.put(Dom.attribute(number, "numId") + "/" + Dom.attribute(l, "ilvl"), l));
  }

  StyleSheet styles() {
    return styles;
  }

  WordNumbering labels() {
    return labels;
  }

  Optional<Element> level(String number, int level) {
    return Optional.ofNullable(levels.get(number + "/" + level));
  }

  Element root(String part) {
    return root(parts.apply(part));
  }

  /** What we wrote ourselves is XML. */
  static Element root(byte[] content) {
    try {
      return Dom.root("a part", content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
