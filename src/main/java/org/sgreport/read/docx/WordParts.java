package org.sgreport.read.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sgreport.document.Inline;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.Unpacked;
import org.sgreport.read.WordFacts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The XML parts of a Word file. No part can name a document type or anything outside itself. */
final class WordParts {
  private final Unpacked unpacked;

  WordParts(Path file) throws IOException {
    this.unpacked = Unpacked.of(file, name -> name.endsWith(".xml") || name.endsWith(".rels"));
  }

  /** The root of a part; empty if there is no such part. */
  Optional<Element> root(String name) throws IOException {
    byte[] content = unpacked.parts().get(name);
    return content == null ? Optional.empty() : Optional.of(Dom.root(name, content));
  }

  /** The addresses outside the file that a part's links lead to, by the ids of its relations. */
  Map<String, String> addresses(String part) throws IOException {
    Optional<Element> relations = root("word/_rels/" + part + ".rels");
    return relations.stream()
        .flatMap(Dom::children)
        .filter(r -> r.getAttribute("Type").endsWith("/hyperlink"))
        .filter(r -> Inline.Link.leadsOut(r.getAttribute("Target")))
        .collect(
            Collectors.toMap(
                r -> r.getAttribute("Id"), r -> r.getAttribute("Target"), (first, next) -> first));
  }

  /** What the file has besides text, the separators of endnotes aside. */
  WordFacts facts(Element document) {
    boolean endnotes = Dom.all(document, "endnoteReference").findAny().isPresent();
    boolean underlined = Dom.all(document, "u").anyMatch(u -> !Dom.isOff(u) && !inLink(u));
    boolean hidden = Dom.all(document, "vanish").anyMatch(v -> !Dom.isOff(v));
    boolean embedded = unpacked.names().stream().anyMatch(n -> n.startsWith("word/embeddings/"));
    return new WordFacts(endnotes, embedded, underlined, hidden);
  }

  private static boolean inLink(Element underline) {
    for (Node at = underline; at != null; at = at.getParentNode()) {
      if ("hyperlink".equals(at.getLocalName())) {
        return true;
      }
    }
    return false;
  }
}
