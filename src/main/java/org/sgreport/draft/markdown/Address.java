package org.sgreport.draft.markdown;

import org.commonmark.node.Link;
import org.sgreport.document.Inline;

/** The address of {@code [words](https://www.unodc.org)}. */
final class Address {
  private Address() {}

  /** Whether it is one of the web or of mail, with words that lead to it. */
  static boolean leadsOut(Link link) {
    return link.getFirstChild() != null && Inline.Link.leadsOut(link.getDestination());
  }

  /** Without quotation marks, which would end it in a Word file. */
  static String of(Link link) {
    return link.getDestination().replace("\"", "%22");
  }
}
