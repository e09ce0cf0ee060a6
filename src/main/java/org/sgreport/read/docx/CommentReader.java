package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.ooxml.Dom;
import org.sgreport.read.MarginComment;
import org.w3c.dom.Element;

/** The comments of a Word file, each with the words that it stands beside. */
final class CommentReader {
  private final Optional<Element> part;
  private final RunReader runs;
  private final Map<String, StringBuilder> about = new HashMap<>();
  private final List<String> open = new ArrayList<>();

  /** The part is empty where a file has no comments. */
  CommentReader(Optional<Element> part, RunReader runs) {
    this.part = part;
    this.runs = runs;
  }

  /** Reads the words of one more paragraph or table that comments are about. */
  void block(Element block) {
    if (part.isPresent()) {
      Dom.all(block, "*").forEach(this::element);
    }
  }

  private void element(Element element) {
    switch (element.getLocalName()) {
      case "commentRangeStart" -> {
        about.put(id(element), new StringBuilder());
        open.add(id(element));
      }
      case "commentRangeEnd" -> open.remove(id(element));
      case "t" -> open.forEach(id -> about.get(id).append(element.getTextContent()));
      case "p" -> open.forEach(id -> about.get(id).append(' '));
      default -> {}
    }
  }

  private static String id(Element element) {
    return Dom.attribute(element, "id");
  }

  /** In the order of the file. */
  List<MarginComment> comments() {
    return part.stream().flatMap(p -> Dom.children(p, "comment")).map(this::comment).toList();
  }

  private MarginComment comment(Element comment) {
    String words = about.getOrDefault(id(comment), new StringBuilder()).toString();
    return new MarginComment(
        Dom.attribute(comment, "author"),
        Dom.attribute(comment, "date").replaceFirst("T.*", ""),
        words.strip().replaceAll("\\s+", " "),
        String.join(" ", Dom.all(comment, "p").map(runs::plain).toList()));
  }
}
