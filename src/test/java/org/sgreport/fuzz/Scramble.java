package org.sgreport.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * XML that stays XML whatever the fuzzer makes: its data is read as a script of changes, four bytes
 * each, to the elements of a good part.
 */
final class Scramble {
  private static final List<String> VALUES =
      List.of("", "0", "-1", "1", "99999999999", "x", "auto", "Heading1", "1.5", "\u00A0");

  private final Document document;
  private final NodeList elements;

  private Scramble(Document document) {
    this.document = document;
    this.elements = document.getElementsByTagName("*");
  }

  static byte[] apply(byte[] script, byte[] part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
      Scramble scramble = new Scramble(document);
      for (int at = 0; at + 3 < script.length && at < 64; at += 4) {
        scramble.change(script[at], script[at + 1], script[at + 2], script[at + 3]);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change(byte what, byte high, byte low, byte other) {
    Element element = element(Byte.toUnsignedInt(high) << 8 | Byte.toUnsignedInt(low));
    Element second = element(Byte.toUnsignedInt(other) * 7);
    switch (Math.floorMod(what, 6)) {
      case 0 -> remove(element);
      case 1 -> put(element, (Element) second.cloneNode(true));
      case 2 -> put(element, second);
      case 3 -> attributes(element).forEach(a -> a.setValue(VALUES.get(Math.floorMod(other, 10))));
      case 4 -> attributes(element).forEach(element::removeAttributeNode);
      default -> rename(element, second);
    }
  }

  private Element element(int number) {
    return (Element) elements.item(number % elements.getLength());
  }

  private void remove(Element element) {
    if (element != document.getDocumentElement()) {
      element.getParentNode().removeChild(element);
    }
  }

  private void put(Element before, Element moved) {
    boolean within = before == moved || (moved.compareDocumentPosition(before) & 16) != 0;
    if (before != document.getDocumentElement()
        && moved != document.getDocumentElement()
        && !within) {
      before.getParentNode().insertBefore(moved, before);
    }
  }

  private void rename(Element element, Element like) {
    if (element != document.getDocumentElement()) {
      document.renameNode(element, like.getNamespaceURI(), like.getNodeName());
    }
  }

  private static List<Attr> attributes(Element element) {
    NamedNodeMap all = element.getAttributes();
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Attr) all.item(i))
        .filter(a -> !a.getName().startsWith("xmlns"))
        .toList();
  }
}
