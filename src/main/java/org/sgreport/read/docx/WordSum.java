package org.sgreport.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sgreport.read.Passage;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Counts the words of a part of a Word file as they stand in its XML, apart from the reader: a
 * passage for each paragraph. Hidden text, what tracked changes take out and the second form of a
 * drawing are no words.
 */
final class WordSum extends DefaultHandler {
  private final String part;
  private final String kind;
  private final boolean original;
  private final List<Passage> beside = new ArrayList<>();
  private final StringBuilder concealed = new StringBuilder();
  private String drawing = "";
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder astray = new StringBuilder();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<String> within = new ArrayDeque<>();
  private final Deque<Integer> tables = new ArrayDeque<>();
  private boolean inInstruction;
  private boolean contents;
  private int paragraph;
  private int left;
  private boolean hidden;
  private boolean inText;

  /** Of a part, whose passages are called so where they are in no cell or text box. */
  WordSum(String part, String kind, boolean original) {
    this.part = part;
    this.kind = kind;
    this.original = original;
  }

  /** What is in the text. */
  List<Passage> passages() {
    return passages;
  }

  /** What is beside the text, each with its name or its first words. */
  List<Passage> leftOut() {
    return beside;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    within.push(name);
    switch (name) {
      case "p" -> startParagraph();
      case "tbl" -> startTable();
      case "instrText" -> inInstruction = true;
      case "r" -> hidden = false;
      case "vanish" -> hidden = !String.valueOf(attributes.getValue(0)).matches("0|false|off");
      case "tab", "br", "cr", "vertAlign" -> text(" ");
      case "noBreakHyphen", "softHyphen" -> text("-");
      case "t" -> inText = !hidden;
      case "delText" -> inText = original && !hidden;
      case "docPr" -> drawing = described(attributes);
      case "chart" -> beside("chart", drawing);
      case "relIds" -> beside("diagram", drawing);
      case "pic", "imagedata" -> beside("picture", drawing);
      case "altChunk" -> beside("document within the document", "");
      default -> left += isLeft(name) ? 1 : 0;
    }
  }

  private void startParagraph() {
    astray();
    open.push(new StringBuilder());
  }

  private void startTable() {
    boolean headed =
        !passages.isEmpty()
            && passages.get(passages.size() - 1).words().equals(List.of("Contents"));
    contents |= tables.isEmpty() && headed;
    tables.push(passages.size());
  }

  private static String described(Attributes attributes) {
    String description = attributes.getValue("descr");
    return description == null || description.isBlank()
        ? String.valueOf(attributes.getValue("name"))
        : description;
  }

  private void beside(String what, String words) {
    if (left == 0 && !kind.equals("header")) {
      beside.add(Passage.of(what, part + ", after paragraph " + paragraph, words));
    }
  }

  /** What is no text of the document. */
  private boolean isLeft(String name) {
    return name.equals("Fallback")
        || name.equals(original ? "ins" : "del")
        || name.equals(original ? "moveTo" : "moveFrom");
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inText) {
      text(new String(text, start, length));
    } else if (inInstruction) {
      contents |= !tables.isEmpty() && new String(text, start, length).contains("PAGEREF");
    } else if (hidden && within.peek().equals("t") && left == 0) {
      concealed.append(text, start, length);
    }
  }

  private void text(String words) {
    if (left == 0) {
      (open.isEmpty() ? astray : open.peek()).append(words);
    }
  }

  /** Words of a damaged file that are in no paragraph. */
  private void astray() {
    if (!astray.toString().isBlank()) {
      passages.add(
          Passage.of(
              "text outside paragraphs",
              part + ", after paragraph " + paragraph,
              astray.toString()));
    }
    astray.setLength(0);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    within.pop();
    switch (name) {
      case "p" -> paragraph();
      case "tbl" -> table();
      case "instrText" -> inInstruction = false;
      case "t", "delText" -> inText = false;
      default -> left -= isLeft(name) ? 1 : 0;
    }
  }

  @Override
  public void endDocument() {
    astray();
  }

  /** The page of contents is made anew, with other numbers of pages. */
  private void table() {
    int from = tables.pop();
    if (contents && tables.isEmpty()) {
      passages.subList(from, passages.size()).clear();
      contents = false;
    }
  }

  private void paragraph() {
    String text = open.pop().toString();
    if (concealed.length() > 0) {
      beside("hidden text", concealed.toString());
      concealed.setLength(0);
    }
    if (!text.isBlank()) {
      paragraph++;
      String what =
          within.contains("txbxContent") ? "text box" : within.contains("tc") ? "cell" : kind;
      passages.add(Passage.of(what, part + ", paragraph " + paragraph, text));
    }
  }
}
