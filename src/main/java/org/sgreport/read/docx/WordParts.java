package org.sgreport.read.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.SaxPart;
import org.sgreport.ooxml.Unpacked;
import org.sgreport.read.WordFacts;
import org.w3c.dom.Element;
import org.xml.sax.helpers.DefaultHandler;

/** The XML parts of a Word file. No part can name a document type or anything outside itself. */
final class WordParts {
  private static final Pattern PART = Pattern.compile("(?i).*\\.(?:xml|rels)");

  private final Unpacked unpacked;
  private final Map<String, byte[]> parts = new HashMap<>();
  private final String main;

  WordParts(Path file) throws IOException {
    this.unpacked = Unpacked.of(file, name -> PART.matcher(name).matches());
    unpacked.parts().forEach((name, content) -> parts.put(plain(name), content));
    this.main =
        relations("", "/officeDocument").values().stream()
            .findFirst()
            .map(target -> target.replaceFirst("^/", ""))
            .orElse("word/document.xml");
  }

  /** Parts are called the same in small letters and in capitals. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\\', '/');
  }

  /** Reads the text itself; whether the file has any. */
  boolean read(DefaultHandler... handlers) throws IOException {
    byte[] content = parts.get(plain(main));
    if (content != null) {
      SaxPart.read(main, content, handlers);
    }
    return content != null;
  }

  /** The root of a part; empty if there is no such part. */
  Optional<Element> root(String name) throws IOException {
    byte[] content = parts.get(plain(name));
    return content == null ? Optional.empty() : Optional.of(Dom.root(name, content));
  }

  /** A part that the text has a relation of this kind to, such as its notes. */
  Optional<Element> related(String kind) throws IOException {
    return root(relatedName(kind));
  }

  private String relatedName(String kind) throws IOException {
    return relations(main, "/" + kind).values().stream()
        .findFirst()
        .map(this::beside)
        .orElse("word/" + kind + ".xml");
  }

  /** A target as it is from the text. */
  private String beside(String target) {
    String folder = main.contains("/") ? main.substring(0, main.lastIndexOf('/') + 1) : "";
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  /** The addresses outside the file that links lead to, of the text or of its notes of a kind. */
  Map<String, String> addresses(String kind) throws IOException {
    String part = kind.isEmpty() ? main : relatedName(kind);
    Map<String, String> addresses = relations(part, "/hyperlink");
    addresses.values().removeIf(address -> !Inline.Link.leadsOut(address));
    return addresses;
  }

  /** The header of the first page; that which our own files have, where the text names none. */
  Optional<Element> firstHeader(DocumentScan scan) throws IOException {
    return root(headerName(scan));
  }

  private String headerName(DocumentScan scan) throws IOException {
    return beside(relations(main, "/header").getOrDefault(scan.firstHeader(), "header1.xml"));
  }

  /** The count of the text itself, which has yet to read it. */
  WordSum sumOfText(boolean original) {
    return new WordSum(main, "paragraph", original);
  }

  /** The counts of the first page's header, of the text, and of notes, in the order of reading. */
  List<WordSum> sums(DocumentScan scan, WordSum text, boolean original) throws IOException {
    return List.of(
        sum(headerName(scan), "header", original),
        text,
        sum(relatedName("footnotes"), "note", original),
        sum(relatedName("endnotes"), "end note", original));
  }

  private WordSum sum(String part, String kind, boolean original) throws IOException {
    WordSum sum = new WordSum(part, kind, original);
    byte[] content = parts.get(plain(part));
    if (content != null) {
      SaxPart.read(part, content, sum);
    }
    return sum;
  }

  /** The targets of the relations of a part, or of the file, of a kind, by their ids. */
  private Map<String, String> relations(String part, String kind) throws IOException {
    int name = part.lastIndexOf('/') + 1;
    String rels = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    Map<String, String> targets = new LinkedHashMap<>();
    root(rels).stream()
        .flatMap(Dom::children)
        .filter(r -> r.getAttribute("Type").endsWith(kind))
        .forEach(r -> targets.putIfAbsent(r.getAttribute("Id"), r.getAttribute("Target")));
    return targets;
  }

  /** What the file has besides text; the figures of a chart belong to the chart. */
  WordFacts facts(DocumentScan scan) throws IOException {
    boolean embedded =
        !relations(main, "/oleObject").isEmpty()
            || !relations(main, "/package").isEmpty()
            || has("word/embeddings/") && !has("word/charts/");
    return new WordFacts(scan.hasEndnotes(), embedded, scan.isUnderlined(), scan.hasHiddenText());
  }

  private boolean has(String folder) {
    return unpacked.names().stream().anyMatch(n -> n.startsWith(folder));
  }
}
