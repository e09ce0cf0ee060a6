package org.sgreport.write.docx.tracked;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a part as it is in the tree: the same bytes whichever JDK writes them. */
final class PartWriter {
  private final XMLStreamWriter writer;

  private PartWriter(XMLStreamWriter writer) {
    this.writer = writer;
  }

  static byte[] write(Element root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      new PartWriter(writer).element(root);
      writer.writeEndDocument();
      writer.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void element(Element element) throws XMLStreamException {
    writer.writeStartElement(element.getNodeName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      writer.writeAttribute(attribute.getName(), attribute.getValue());
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element below) {
        element(below);
      } else {
        writer.writeCharacters(child.getNodeValue());
      }
    }
    writer.writeEndElement();
  }
}
