package org.sgreport.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Dom.all(paragraph, "r")
        .filter(r -> !original || !isWithin(r, "ins", "moveTo"))
        .filter(r -> original || !isWithin(r, "del", "moveFrom"))
        .forEach(r -> run(r, fields, runs));
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

  private static boolean isWithin(Element run, String... names) {
    String parent = String.valueOf(run.getParentNode().getLocalName());
    return List.of(names).contains(parent);
  }

  private void run(Element run, Fields fields, List<Run> to) {
    Element properties =
        Dom.children(run).filter(e -> e.getLocalName().equals("rPr")).findFirst().orElse(run);
    boolean bold = Dom.on(properties, "b");
    boolean italic = Dom.on(properties, "i");
    String text = run.getTextContent();
    if (Dom.value(properties, "vertAlign").equals("superscript") && text.matches("[a-z]")) {
      to.add(new Run(new Inline.TableMark(text), false, false, ""));
      return;
    }
    Dom.children(run)
        .forEach(
            part -> {
              fields.part(part);
              String address = fields.address().isEmpty() ? linked(run) : fields.address();
              part(part, new Run(new Inline.Text(""), bold, italic, address), to);
            });
  }

  private void part(Element part, Run look, List<Run> to) {
    switch (part.getLocalName()) {
      case "t", "delText" -> to.add(like(look, new Inline.Text(part.getTextContent())));
      case "tab" -> to.add(new Run(new Inline.Text("\t"), false, false, ""));
      case "br" -> to.add(like(look, new Inline.Text(" ")));
      case "noBreakHyphen" -> to.add(like(look, new Inline.Text("-")));
      case "footnoteReference" -> to.add(like(look, notes.mark(Dom.attribute(part, "id"))));
      default -> {}
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
