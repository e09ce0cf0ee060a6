package org.sgreport.write.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/** The tokens of a paragraph, and the anchors that come after the last. */
final class Tokens {
  /** "A/69/224", "1,234" and "well-known" are one word each. */
  private static final Pattern PIECE =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'\u2019.,/][\\p{L}\\p{N}]+)*|.", Pattern.DOTALL);

  private final Predicate<Element> isKept;
  private final List<Token> all = new ArrayList<>();
  private List<Element> anchors = new ArrayList<>();
  private List<Element> field = new ArrayList<>();
  private int depth;

  private Tokens(Predicate<Element> isKept) {
    this.isKept = isKept;
  }

  /** Of the anchors those that are kept. */
  static Tokens of(Element paragraph, Predicate<Element> isKept) {
    Tokens tokens = new Tokens(isKept);
    Dom.children(paragraph)
        .filter(e -> !e.getLocalName().equals("pPr"))
        .toList()
        .forEach(tokens::add);
    return tokens;
  }

  List<Token> all() {
    return all;
  }

  List<Element> anchorsBehind() {
    return anchors;
  }

  private void add(Element element) {
    if (!element.getLocalName().equals("r") || isAnchor(element)) {
      anchors.addAll(isKept.test(element) ? List.of(element) : List.of());
      return;
    }
    Dom.children(element, "fldChar").forEach(mark -> depth += depth(mark));
    if (depth > 0 || !field.isEmpty()) {
      field.add(element);
      if (depth == 0) {
        token(Token.Kind.WHOLE, words(field), field);
        field = new ArrayList<>();
      }
    } else if (Dom.children(element, "t").findAny().isPresent()) {
      pieces(element);
    } else {
      boolean note = Dom.children(element, "footnoteReference").findAny().isPresent();
      Token.Kind kind = note ? Token.Kind.NOTE : Token.Kind.WHOLE;
      token(kind, note ? "" : element.getLastChild().getLocalName(), List.of(element));
    }
  }

  /** A picture, and what stands for a comment or a note's own number, are nobody's words. */
  private static boolean isAnchor(Element run) {
    return Dom.children(run)
        .anyMatch(e -> e.getLocalName().matches("commentReference|drawing|footnoteRef"));
  }

  private static int depth(Element fieldMark) {
    return switch (Dom.attribute(fieldMark, "fldCharType")) {
      case "begin" -> 1;
      case "end" -> -1;
      default -> 0;
    };
  }

  private static String words(List<Element> runs) {
    return runs.stream().map(Element::getTextContent).reduce("", String::concat);
  }

  private void pieces(Element run) {
    for (Matcher piece = PIECE.matcher(run.getTextContent()); piece.find(); ) {
      Element part = (Element) run.cloneNode(true);
      Dom.children(part, "t").findFirst().orElseThrow().setTextContent(piece.group());
      boolean isWord = Character.isLetterOrDigit(piece.group().codePointAt(0));
      token(isWord ? Token.Kind.WORD : Token.Kind.BETWEEN, piece.group(), List.of(part));
    }
  }

  private void token(Token.Kind kind, String text, List<Element> runs) {
    Element look = Dom.children(runs.get(0), "rPr").findFirst().orElse(runs.get(0));
    all.add(new Token(kind, text, look, anchors, runs));
    anchors = new ArrayList<>();
  }
}
