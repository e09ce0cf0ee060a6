package org.sgreport.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Elements of WordprocessingML by their local names. */
public final class Dom {
  /** The namespace of WordprocessingML. */
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Dom() {}

  /**
   * The root of a part, which can name no document type and nothing outside itself; an exception
   * with the part's name if it is not XML.
   */
  public static Element root(String part, byte[] content) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Document document = builder.parse(new ByteArrayInputStream(content));
      StrictNames.usual(document.getDocumentElement());
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(part + " is not XML", e);
    }
  }

  /** The elements directly below with this name. */
  public static Stream<Element> children(Element in, String name) {
    return children(in).filter(e -> name.equals(e.getLocalName()));
  }

  /** Those at any depth, in the order of the text; of any name, for {@code *}. */
  public static Stream<Element> all(Element in, String name) {
    return below(in)
        .filter(e -> W.equals(e.getNamespaceURI()))
        .filter(e -> name.equals("*") || name.equals(e.getLocalName()));
  }

  public static Stream<Element> children(Element in) {
    return siblings(in.getFirstChild());
  }

  /** All elements within, each before those within it; a list of nodes would count them again. */
  private static Stream<Element> below(Element in) {
    return Stream.iterate(in.getFirstChild(), Objects::nonNull, node -> next(node, in))
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static Node next(Node node, Node within) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != within && at.getNextSibling() == null) {
      at = at.getParentNode();
    }
    return at == within ? null : at.getNextSibling();
  }

  private static Stream<Element> siblings(Node first) {
    return Stream.iterate(first, Objects::nonNull, Node::getNextSibling)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  public static String attribute(Element of, String name) {
    return of.getAttributeNS(W, name);
  }

  /** The id of the relation that an element names, or an empty text. */
  public static String relation(Element of) {
    return of.getAttributeNS(R, "id");
  }

  /** The value of the first such property at any depth, or an empty text. */
  public static String value(Element in, String name) {
    return all(in, name).findFirst().map(e -> attribute(e, "val")).orElse("");
  }

  /** Whether a property such as {@code <w:b/>} is there and not switched off. */
  public static boolean on(Element properties, String name) {
    return children(properties, name).anyMatch(e -> !isOff(e));
  }

  /** Whether a property is there to be switched off, as in {@code <w:b w:val="0"/>}. */
  public static boolean isOff(Element property) {
    return attribute(property, "val").matches("0|false|none");
  }
}
