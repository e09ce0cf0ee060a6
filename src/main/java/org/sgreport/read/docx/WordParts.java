package org.sgreport.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sgreport.read.WordFacts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The XML parts of a Word file. What it unpacks to is bounded, and no part can name a document type
 * or anything outside itself.
 */
final class WordParts {
  /** Some hundred times the longest report. */
  private static final long LARGEST = 256L << 20;

  private final Map<String, byte[]> parts = new HashMap<>();

  /** A file that is larger unpacked than any report. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  private boolean embedded;

  WordParts(Path file) throws IOException {
    long total = 0;
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        embedded |= entry.getName().startsWith("word/embeddings/");
        if (entry.getName().endsWith(".xml")) {
          byte[] content = zip.readNBytes((int) (LARGEST - total) + 1);
          total += content.length;
          if (total > LARGEST) {
            throw new TooLarge();
          }
          parts.put(entry.getName(), content);
        }
      }
    }
  }

  /** The root of a part; empty if there is no such part. */
  Optional<Element> root(String name) throws IOException {
    byte[] content = parts.get(name);
    return content == null ? Optional.empty() : Optional.of(Dom.root(name, content));
  }

  /** What the file has besides text, the separators of endnotes aside. */
  WordFacts facts(Element document) {
    boolean endnotes = Dom.all(document, "endnoteReference").findAny().isPresent();
    boolean underlined = Dom.all(document, "u").anyMatch(u -> !Dom.isOff(u) && !inLink(u));
    boolean hidden = Dom.all(document, "vanish").anyMatch(v -> !Dom.isOff(v));
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
