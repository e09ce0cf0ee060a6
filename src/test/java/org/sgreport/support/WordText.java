package org.sgreport.support;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Reads a Word file back as numbered text, a line a paragraph, in the order that a reader meets it.
 */
public final class WordText {
  private final WordFile file;
  private final WordNumbers numbers;
  private int notes;

  private WordText(WordFile file) {
    this.file = file;
    this.numbers = new WordNumbers(file.root("word/numbering.xml"));
  }

  /** The masthead, the body, and the notes in the order of their marks. */
  public static String of(WordFile file) {
    return new WordText(file).text();
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    WordFile.all(file.root("word/header1.xml"), "p").map(this::line).forEach(lines::add);
    List<String> framed = new ArrayList<>();
    for (Element paragraph : WordFile.all(file.root("word/document.xml"), "p").toList()) {
      String line = line(paragraph);
      if (WordFile.all(paragraph, "framePr").findAny().isPresent()) {
        framed.add(line);
      } else {
        lines.add(line);
      }
      if (WordFile.value(paragraph, "pStyle").equals("TitleH1")) {
        lines.addAll(framed);
      }
    }
    WordFile.children(file.root("word/footnotes.xml"), "footnote")
        .filter(n -> WordFile.attribute(n, "type").isEmpty())
        .forEach(n -> lines.add("[^" + WordFile.attribute(n, "id") + "] " + line(n)));
    lines.removeIf(l -> l.isEmpty() || l.matches("_+"));
    return String.join("\n", lines) + "\n";
  }

  private String line(Element paragraph) {
    StringBuilder text = new StringBuilder(label(paragraph));
    WordFile.all(paragraph, "r").flatMap(WordFile::children).forEach(e -> append(e, text));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private String label(Element paragraph) {
    String id = WordFile.value(paragraph, "numId");
    return id.isEmpty() || id.equals("0")
        ? ""
        : numbers.next(id, Integer.parseInt(WordFile.value(paragraph, "ilvl"))) + " ";
  }

  private void append(Element part, StringBuilder text) {
    switch (part.getLocalName()) {
      case "t" -> text.append(part.getTextContent());
      case "tab" -> text.append('\t');
      case "footnoteReference" -> text.append("[^").append(++notes).append(']');
      default -> {}
    }
  }
}
