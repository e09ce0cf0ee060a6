package org.sgreport.draft.markdown;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Span;

/** Markdown that a report has no use for; it is refused, never dropped. */
final class Unsupported {
  private record Wording(String what, String help) {}

  private static final String PLAIN = "write plain text";

  private static final Map<Class<? extends Node>, Wording> WORDINGS =
      Map.ofEntries(
          Map.entry(
              BlockQuote.class,
              new Wording("a quotation within an item", "quote in the item, in quotation marks")),
          Map.entry(
              BulletList.class, new Wording("a second list in one item", "join it with the first")),
          Map.entry(Code.class, new Wording("code", PLAIN)),
          Map.entry(FencedCodeBlock.class, new Wording("a block of code", PLAIN)),
          Map.entry(
              HardLineBreak.class,
              new Wording(
                  "a forced line break",
                  "delete the spaces or the backslash at the end of the line")),
          Map.entry(HtmlBlock.class, new Wording("HTML", PLAIN)),
          Map.entry(HtmlInline.class, new Wording("HTML", PLAIN)),
          Map.entry(
              Image.class,
              new Wording("a picture", "describe it in words, or refer to a document that has it")),
          Map.entry(
              IndentedCodeBlock.class,
              new Wording(
                  "a line indented by four spaces or more", "begin the line at the margin")),
          Map.entry(
              Link.class,
              new Wording(
                  "a link to anything but the web", "write an address that begins with https://")),
          Map.entry(
              OrderedList.class,
              new Wording("a second list in one item", "join it with the first")),
          Map.entry(ThematicBreak.class, new Wording("a rule across the page", "delete the line")));

  private Unsupported() {}

  static Diagnostic at(Span place, Node node) {
    Wording wording =
        special(node).orElse(WORDINGS.getOrDefault(node.getClass(), new Wording("this", PLAIN)));
    return MarkdownRules.UNSUPPORTED.at(
        place, wording.what + " is not allowed in a report", wording.help);
  }

  /** What is probably a mark of ours. */
  private static Optional<Wording> special(Node node) {
    if (node instanceof Link link && link.getDestination().startsWith("#")) {
      return Optional.of(
          new Wording(
              "a reference with words of its own",
              "write [](" + link.getDestination() + "): the words are added automatically"));
    }
    if (node instanceof Link link && link.getFirstChild() == null) {
      return Optional.of(
          new Wording(
              "a link without words",
              "write [](#" + link.getDestination() + ") to refer to a key"));
    }
    return node instanceof HtmlInline html
        ? StrayMarks.meant(html)
            .map(n -> new Wording("HTML", "write <@" + n + " …/> for the directive"))
        : Optional.empty();
  }

  /** How the node begins in the text; empty where that is not known. */
  static String beginning(Node node) {
    if (node instanceof HtmlInline html) {
      return html.getLiteral();
    }
    return node instanceof Link || node instanceof Image ? "[" : "";
  }

  static Diagnostic markInNote(Span place) {
    return MarkdownRules.UNSUPPORTED.at(
        place, "a note mark is not allowed in a note", "join the two notes into one");
  }

  static Diagnostic listStart(Span place, int start) {
    return MarkdownRules.UNSUPPORTED.at(
        place,
        "a numbered list cannot begin at " + start,
        "delete `"
            + start
            + ".`: numbers are added automatically; write "
            + start
            + "\\. if none is meant");
  }

  static Diagnostic empty(Span place, String what) {
    return MarkdownRules.UNSUPPORTED.at(
        place, what + " without words is not allowed in a report", "write its words, or delete it");
  }

  static Diagnostic openBox(Span place) {
    return MarkdownRules.UNSUPPORTED.at(
        place,
        "a box without an end is not allowed in a report",
        "write ::: on a line of its own below it");
  }

  static Diagnostic strayFence(Span place) {
    return MarkdownRules.UNSUPPORTED.at(
        place,
        "`:::` that opens or closes no box is not allowed in a report",
        "open a box with ::: box and its title, on a line of its own after a blank one");
  }

  static Diagnostic inBox(Span place) {
    return MarkdownRules.UNSUPPORTED.at(
        place,
        "only paragraphs, items and quotations are allowed in a box",
        "put it before or after the box");
  }

  static Diagnostic tooDeep(Span place) {
    return MarkdownRules.UNSUPPORTED.at(
        place,
        "an item deeper than five levels is not allowed in a report",
        "join it with the level above");
  }

  static Diagnostic severalParagraphs(Span place, String where) {
    return MarkdownRules.UNSUPPORTED.at(
        place, "a second paragraph is not allowed in " + where, "join the paragraphs into one");
  }

  static Diagnostic headingTooDeep(Span place) {
    return MarkdownRules.UNSUPPORTED.at(
        place, "a heading deeper than five levels is not allowed in a report", "remove a #");
  }
}
