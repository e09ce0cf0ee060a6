package org.sgreport.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Reads a Word file back as numbered text, a line a paragraph, in the order that a reader meets it.
 */
public final class WordText {
  private static final Pattern HYPERLINK = Pattern.compile(" HYPERLINK \"(.*)\" ");

  private final WordFile file;
  private String address = "";
  private final WordNumbers numbers;
  private final List<String> marks = new ArrayList<>();

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
    for (Element block : blocks()) {
      lines.addAll(block.getLocalName().equals("tbl") ? table(block) : List.of());
      if (!block.getLocalName().equals("p")) {
        continue;
      }
      Element paragraph = block;
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
    Element notes = file.root("word/footnotes.xml");
    for (int i = 0; i < marks.size(); i++) {
      lines.add("[^" + (i + 1) + "] " + line(note(notes, marks.get(i))));
    }
    lines.removeIf(l -> l.isEmpty() || l.matches("_+"));
    return String.join("\n", lines) + "\n";
  }

  private static Element note(Element notes, String id) {
    return WordFile.children(notes, "footnote")
        .filter(n -> WordFile.attribute(n, "id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The paragraphs, those of boxes among them, and the tables of figures and of contents. */
  private List<Element> blocks() {
    List<Element> blocks = new ArrayList<>();
    WordFile.all(file.root("word/document.xml"), "body")
        .flatMap(WordFile::children)
        .forEach(
            block -> {
              if (block.getLocalName().equals("tbl") && !isRuled(block) && !isContents(block)) {
                WordFile.all(block, "p").forEach(blocks::add);
              } else {
                blocks.add(block);
              }
            });
    return blocks;
  }

  private static boolean isRuled(Element table) {
    return WordFile.value(table, "pStyle").equals("SmallX");
  }

  private static boolean isContents(Element table) {
    return WordFile.all(table, "instrText").anyMatch(i -> i.getTextContent().contains("PAGEREF"));
  }

  /** A row a line; of the contents page without the page. */
  private List<String> table(Element table) {
    String between = isContents(table) ? " " : " | ";
    List<String> rows = new ArrayList<>();
    for (Element row : WordFile.all(table, "tr").skip(isContents(table) ? 1 : 0).toList()) {
      List<String> cells =
          WordFile.all(row, "tc").flatMap(c -> cells(c, isContents(table))).toList();
      int end = cells.size() - (isContents(table) ? 1 : 0);
      rows.add(String.join(between, cells.subList(0, end)).replaceAll("\\s+", " ").strip());
    }
    return rows;
  }

  /** With signs for the cells that are joined to one at the left or above. */
  private Stream<String> cells(Element cell, boolean contents) {
    boolean joined = WordFile.all(cell, "vMerge").anyMatch(m -> m.getAttributes().getLength() == 0);
    String span = WordFile.value(cell, "gridSpan");
    int columns = span.isEmpty() || contents ? 1 : Integer.parseInt(span);
    return Stream.concat(
        Stream.of(joined ? "^" : cell(cell)), Collections.nCopies(columns - 1, "<").stream());
  }

  private String cell(Element cell) {
    return WordFile.all(cell, "p").map(this::line).collect(Collectors.joining(" "));
  }

  private String line(Element paragraph) {
    StringBuilder text = new StringBuilder(label(paragraph));
    for (Element run : WordFile.all(paragraph, "r").toList()) {
      boolean raised = WordFile.value(run, "vertAlign").equals("superscript");
      text.append(raised ? "[^" : "");
      WordFile.children(run).forEach(e -> append(e, text));
      text.append(raised ? "]" : "");
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private String label(Element paragraph) {
    String id = WordFile.value(paragraph, "numId");
    return id.isEmpty() || id.equals("0")
        ? ""
        : numbers.next(id, Integer.parseInt(WordFile.value(paragraph, "ilvl"))) + " ";
  }

  /** A symbol is where its document is. */
  private boolean leadsWhereItSays(StringBuilder text) {
    String words = text.toString().replace(" ", "");
    return words.endsWith(address.replace("https://docs.un.org/en/", ""));
  }

  private static Optional<String> hyperlink(String instruction) {
    Matcher link = HYPERLINK.matcher(instruction);
    return link.matches() ? Optional.of(link.group(1)) : Optional.empty();
  }

  private void append(Element part, StringBuilder text) {
    switch (part.getLocalName()) {
      case "t" -> text.append(part.getTextContent());
      case "tab" -> text.append('\t');
      case "instrText" -> address = hyperlink(part.getTextContent()).orElse(address);
      case "fldChar" -> {
        if (WordFile.attribute(part, "fldCharType").equals("end") && !address.isEmpty()) {
          text.append(leadsWhereItSays(text) ? "" : " <" + address + ">");
          address = "";
        }
      }
      case "footnoteReference" -> {
        marks.add(WordFile.attribute(part, "id"));
        text.append("[^").append(marks.size()).append(']');
      }
      default -> {}
    }
  }
}
