package org.sgreport.read.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    Map<String, String> addresses = relations(part, "/hyperlink");
    addresses.values().removeIf(address -> !Inline.Link.leadsOut(address));
    return addresses;
  }

  /** The header of the first page; that which our own files have, where the text names none. */
  Optional<Element> firstHeader(Element document) throws IOException {
    Map<String, String> headers = relations("document.xml", "/header");
    String name =
        Dom.all(document, "headerReference")
            .filter(r -> Dom.attribute(r, "type").equals("first"))
            .flatMap(r -> Optional.ofNullable(headers.get(Dom.relation(r))).stream())
            .findFirst()
            .orElse("header1.xml");
    return root("word/" + name.replaceFirst("^/word/", ""));
  }

  /** The targets of a part's relations of a kind, by their ids. */
  private Map<String, String> relations(String part, String kind) throws IOException {
    Map<String, String> targets = new HashMap<>();
    root("word/_rels/" + part + ".rels").stream()
        .flatMap(Dom::children)
        .filter(r -> r.getAttribute("Type").endsWith(kind))
        .forEach(r -> targets.putIfAbsent(r.getAttribute("Id"), r.getAttribute("Target")));
    return targets;
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
