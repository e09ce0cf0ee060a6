package org.sgreport.ooxml;

import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gives the paragraphs and tables of a body one at a time, each as a tree of its own, so that a
 * long text is never held whole. Ids of revisions and looks that change no words are left out.
 */
public final class BodyElements extends DefaultHandler {
  private static final Set<String> OF_REVISION =
      Set.of("rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidTr", "rsidDel", "paraId", "textId");

  /** Looks that change no words, half of all elements. */
  private static final Set<String> LOOKS =
      Set.of(
          "sz",
          "szCs",
          "bCs",
          "iCs",
          "color",
          "lang",
          "shd",
          "kern",
          "tcBorders",
          "tblBorders",
          "tcMar",
          "tblCellMar",
          "tblLook",
          "tcW",
          "tblW",
          "noProof",
          "spacing",
          "widowControl");

  private final Consumer<Element> each;
  private final DocumentBuilder trees = builder();
  private boolean inBody;
  private Document tree;
  private Node open;

  /** How deep in what is passed over. */
  private int passed;

  public BodyElements(Consumer<Element> each) {
    this.each = each;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (passed > 0 || open != null && LOOKS.contains(name)) {
      passed++;
      return;
    }
    if (!inBody) {
      inBody = name.equals("body");
      return;
    }
    if (open == null) {
      tree = trees.newDocument();
      open = tree;
    }
    Element element = tree.createElementNS(StrictNames.usual(uri), qualified);
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!OF_REVISION.contains(attributes.getLocalName(i))) {
        element.setAttributeNS(
            StrictNames.usual(attributes.getURI(i)),
            attributes.getQName(i),
            attributes.getValue(i));
      }
    }
    open = open.appendChild(element);
  }

  private static DocumentBuilder builder() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (open != null && passed == 0) {
      open.appendChild(tree.createTextNode(new String(text, start, length)));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (passed > 0) {
      passed--;
      return;
    }
    if (open == null) {
      inBody &= !name.equals("body");
      return;
    }
    Node parent = open.getParentNode();
    if (parent == tree) {
      open = null;
      each.accept(tree.getDocumentElement());
    } else {
      open = parent;
    }
  }
}
