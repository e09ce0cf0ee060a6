package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.ooxml.Dom;
import org.sgreport.read.MarkdownText;
import org.w3c.dom.Element;

/**
 * The runs of a paragraph as Markdown: bold, italics and the marks of notes, those of tables by
 * their letters; deletions left out.
 */
final class RunText {
  private record Piece(String text, boolean bold, boolean italic) {}

  private final List<Piece> pieces = new ArrayList<>();

  private RunText() {}

  /**
   * With tracked changes accepted, or rejected for the original; with a tab where there is one,
   * since that is what parts a typed number from its text.
   */
  static String of(Element paragraph, boolean original) {
    RunText text = new RunText();
    Dom.all(paragraph, "r")
        .filter(r -> !original || !isWithin(r, "ins", "moveTo"))
        .filter(r -> original || !isWithin(r, "del", "moveFrom"))
        .forEach(text::run);
    return text.markdown();
  }

  private static boolean isWithin(Element run, String... names) {
    String parent = String.valueOf(run.getParentNode().getLocalName());
    return List.of(names).contains(parent);
  }

  private void run(Element run) {
    Element properties =
        Dom.children(run).filter(e -> e.getLocalName().equals("rPr")).findFirst().orElse(run);
    boolean bold = Dom.on(properties, "b");
    boolean italic = Dom.on(properties, "i");
    boolean raised = Dom.value(properties, "vertAlign").equals("superscript");
    if (raised && run.getTextContent().matches("[a-z]")) {
      add("[^" + run.getTextContent() + "]", false, false);
    } else {
      Dom.children(run).forEach(e -> part(e, bold, italic));
    }
  }

  private void part(Element part, boolean bold, boolean italic) {
    switch (part.getLocalName()) {
      case "t", "delText" -> add(MarkdownText.escaped(part.getTextContent()), bold, italic);
      case "tab" -> add("\t", false, false);
      case "br" -> add(" ", false, false);
      case "noBreakHyphen" -> add("-", bold, italic);
      case "footnoteReference" -> add("[^" + Dom.attribute(part, "id") + "]", bold, italic);
      default -> {}
    }
  }

  private void add(String text, boolean bold, boolean italic) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).bold == bold && pieces.get(last).italic == italic) {
      pieces.set(last, new Piece(pieces.get(last).text + text, bold, italic));
    } else {
      pieces.add(new Piece(text, bold, italic));
    }
  }

  /** Italics stand within bold, so that a bold sentence with a title in it is one. */
  private String markdown() {
    StringBuilder markdown = new StringBuilder();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      open.append(piece.italic ? within("*", piece.text) : piece.text);
      boolean last = i == pieces.size() - 1 || pieces.get(i + 1).bold != piece.bold;
      if (last) {
        markdown.append(piece.bold ? within("**", open.toString()) : open);
        open.setLength(0);
      }
    }
    return markdown.toString();
  }

  /** Spaces stand outside the asterisks, where Markdown wants them. */
  private static String within(String marks, String text) {
    String words = text.strip();
    int from = text.indexOf(words);
    return words.isEmpty()
        ? text
        : text.substring(0, from) + marks + words + marks + text.substring(from + words.length());
  }
}
