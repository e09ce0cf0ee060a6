package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.document.Inline;
import org.sgreport.document.PlainText;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The runs of paragraphs as running text: bold, italics, links, and the marks of notes, those of
 * tables by their letters.
 */
final class RunReader {
  private final NoteOrder notes;
  private final Map<String, String> addresses;
  private final boolean original;

  /**
   * With tracked changes accepted, or rejected for the original. The addresses that links lead to
   * are by the ids of the part's relations.
   */
  RunReader(NoteOrder notes, Map<String, String> addresses, boolean original) {
    this.notes = notes;
    this.addresses = Map.copyOf(addresses);
    this.original = original;
  }

  boolean original() {
    return original;
  }

  /** With a tab where there is one, since that is what parts a typed number from its text. */
  List<Inline> typed(Element paragraph) {
    List<Run> runs = new ArrayList<>();
    Fields fields = new Fields();
    runs(paragraph).forEach(r -> run(r, fields, runs));
    return Run.inlines(runs);
  }

  /** With single spaces. */
  List<Inline> words(Element paragraph) {
    return Spaces.single(typed(paragraph));
  }

  /** The words of all paragraphs within, with a space between. */
  List<Inline> paragraphs(Element within) {
    List<Inline> words = new ArrayList<>();
    Dom.all(within, "p")
        .forEach(
            p -> {
              words.add(new Inline.Text(" "));
              words.addAll(typed(p));
            });
    return Spaces.single(words);
  }

  /** Without looks and marks of notes. */
  String plain(Element paragraph) {
    return PlainText.withoutMarks(words(paragraph));
  }

  /** The runs of a paragraph through whatever is around them; not those of text boxes. */
  private Stream<Element> runs(Element in) {
    return Dom.children(in)
        .flatMap(
            e ->
                switch (e.getLocalName()) {
                  case "r" -> Stream.of(e);
                  case "pPr", "txbxContent", "Fallback" -> Stream.empty();
                  case "del", "moveFrom" -> original ? runs(e) : Stream.empty();
                  case "ins", "moveTo" -> original ? Stream.empty() : runs(e);
                  default -> runs(e);
                });
  }

  /** Whether tracked changes take out the end of a paragraph, so that the next goes on in it. */
  boolean isJoined(Element paragraph) {
    String taken = original ? "ins" : "del";
    return Dom.children(paragraph, "pPr")
        .flatMap(p -> Dom.children(p, "rPr"))
        .flatMap(p -> Dom.children(p, taken))
        .findAny()
        .isPresent();
  }

  /** The text boxes that a paragraph has, each once. */
  static Stream<Element> boxes(Element in) {
    return Dom.children(in)
        .flatMap(
            e ->
                switch (e.getLocalName()) {
                  case "txbxContent" -> Stream.of(e);
                  case "Fallback" -> Stream.empty();
                  default -> boxes(e);
                });
  }

  private void run(Element run, Fields fields, List<Run> to) {
    Element properties =
        Dom.children(run).filter(e -> e.getLocalName().equals("rPr")).findFirst().orElse(run);
    boolean bold = Dom.on(properties, "b");
    boolean italic = Dom.on(properties, "i");
    if (Dom.on(properties, "vanish")) {
      return;
    }
    String text = Dom.children(run, "t").map(Element::getTextContent).collect(Collectors.joining());
    if (Dom.value(properties, "vertAlign").equals("superscript")) {
      if (text.matches("[a-z]")) {
        to.add(new Run(new Inline.TableMark(text), false, false, ""));
        return;
      }
      if (text.matches("[0-9]+")) {
        to.add(new Run(new Inline.Text(raised(text)), bold, italic, ""));
        return;
      }
    }
    Dom.children(run)
        .forEach(
            part -> {
              fields.part(part);
              String address = fields.address().isEmpty() ? linked(run) : fields.address();
              part(part, new Run(new Inline.Text(""), bold, italic, address), to);
            });
  }

  /** The figures of m² and km³, as signs. */
  private static String raised(String digits) {
    return digits
        .chars()
        .mapToObj(d -> "⁰¹²³⁴⁵⁶⁷⁸⁹".substring(d - '0', d - '0' + 1))
        .collect(Collectors.joining());
  }

  private void part(Element part, Run look, List<Run> to) {
    switch (part.getLocalName()) {
      case "t", "delText" -> to.add(like(look, new Inline.Text(part.getTextContent())));
      case "tab" -> to.add(new Run(new Inline.Text("\t"), false, false, ""));
      case "br", "cr" -> to.add(like(look, new Inline.Text(" ")));
      case "noBreakHyphen" -> to.add(like(look, new Inline.Text("-")));
      case "footnoteReference" -> mark(part, "", look, to);
      case "endnoteReference" -> mark(part, NoteOrder.END, look, to);
      default -> {}
    }
  }

  /** A note whose mark is typed is none that is counted. */
  private void mark(Element part, String kind, Run look, List<Run> to) {
    String id = kind + Dom.attribute(part, "id");
    if (Dom.attribute(part, "customMarkFollows").matches("1|true|on")) {
      notes.typed(id);
    } else {
      to.add(like(look, notes.mark(id)));
    }
  }

  private static Run like(Run look, Inline content) {
    return new Run(content, look.bold(), look.italic(), look.address());
  }

  /** The address of the link that the run is in, or an empty text. */
  private String linked(Element run) {
    for (Node at = run.getParentNode(); at instanceof Element e; at = at.getParentNode()) {
      if (e.getLocalName().equals("hyperlink")) {
        return addresses.getOrDefault(Dom.relation(e), "");
      }
      if (e.getLocalName().equals("fldSimple")) {
        return Fields.address(Dom.attribute(e, "instr"));
      }
      if (e.getLocalName().equals("p")) {
        break;
      }
    }
    return "";
  }
}
