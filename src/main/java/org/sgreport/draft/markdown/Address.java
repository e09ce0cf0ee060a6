package org.sgreport.draft.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Link;

/** The address of {@code [words](https://www.unodc.org)}. */
final class Address {
  private static final Pattern LEADS_OUT =
      Pattern.compile("(?:https?://[^\\s/]+|mailto:[^\\s@]+@)[^\\s<>]*");

  private Address() {}

  /** Whether it is one of the web or of mail, with words that lead to it. */
  static boolean leadsOut(Link link) {
    return link.getFirstChild() != null && LEADS_OUT.matcher(link.getDestination()).matches();
  }

  /** Without quotation marks, which would end it in a Word file. */
  static String of(Link link) {
    return link.getDestination().replace("\"", "%22");
  }
}
