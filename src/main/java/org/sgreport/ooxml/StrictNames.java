package org.sgreport.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Strict Open XML has the same names as the usual kind in other namespaces. */
final class StrictNames {
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String USUAL = "http://schemas.openxmlformats.org/";
  private static final String YEAR = "2006/";

  private StrictNames() {}

  /** Gives all names within the usual namespaces. */
  static void usual(Element root) {
    if (isStrict(root.getNamespaceURI())) {
      rename(root);
    }
  }

  private static void rename(Element element) {
    Document document = element.getOwnerDocument();
    NamedNodeMap attributes = element.getAttributes();
    List<Attr> all = new ArrayList<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      all.add((Attr) attributes.item(i));
    }
    for (Attr attribute : all) {
      if (isStrict(attribute.getNamespaceURI())) {
        document.renameNode(
            attribute, inUsual(attribute.getNamespaceURI()), attribute.getNodeName());
      }
    }
    Element named =
        isStrict(element.getNamespaceURI())
            ? (Element)
                document.renameNode(
                    element, inUsual(element.getNamespaceURI()), element.getNodeName())
            : element;
    for (Node child = named.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element below) {
        rename(below);
      }
    }
  }

  /** The usual namespace for a strict one; any other as it is. */
  static String usual(String namespace) {
    return isStrict(namespace) ? inUsual(namespace) : namespace;
  }

  private static boolean isStrict(String namespace) {
    return namespace != null && namespace.startsWith(STRICT);
  }

  /** {@code …/ooxml/wordprocessingml/main} is {@code …/wordprocessingml/2006/main}. */
  private static String inUsual(String namespace) {
    String[] parts = namespace.substring(STRICT.length()).split("/", 2);
    return USUAL + parts[0] + "/" + YEAR + (parts.length > 1 ? parts[1] : "");
  }
}
