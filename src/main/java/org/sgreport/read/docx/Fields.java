package org.sgreport.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.document.Inline;
import org.sgreport.ooxml.Dom;
import org.w3c.dom.Element;

/**
 * The fields that are open at a place of the text, of which those that lead to an address matter.
 */
final class Fields {
  private static final Pattern HYPERLINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*");

  private final Deque<StringBuilder> open = new ArrayDeque<>();

  /** Tells of a part of a run; what is no part of a field changes nothing. */
  void part(Element part) {
    if (part.getLocalName().equals("instrText") && !open.isEmpty()) {
      open.peek().append(part.getTextContent());
    } else if (part.getLocalName().equals("fldChar")) {
      switch (Dom.attribute(part, "fldCharType")) {
        case "begin" -> open.push(new StringBuilder());
        case "end" -> open.poll();
        default -> {}
      }
    }
  }

  /** The address that the text leads to here, or an empty text. */
  String address() {
    return open.stream()
        .map(instruction -> address(instruction.toString()))
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The address in the instruction of a field, or an empty text. */
  static String address(String instruction) {
    Matcher link = HYPERLINK.matcher(instruction);
    return link.matches() && Inline.Link.leadsOut(link.group(1)) ? link.group(1) : "";
  }
}
