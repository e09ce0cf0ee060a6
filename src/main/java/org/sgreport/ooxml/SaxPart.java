package org.sgreport.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parts that are too long to be held as a tree, read from their first element to the last. */
public final class SaxPart {
  private SaxPart() {}

  /**
   * Reads a part once for all handlers, each event for the first one first. An exception with the
   * part's name where it is no XML, or names a document type.
   */
  public static void read(String part, byte[] content, DefaultHandler... handlers)
      throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new ByteArrayInputStream(content), new Each(handlers));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(part + " is not XML", e);
    }
  }

  private static final class Each extends DefaultHandler {
    private final DefaultHandler[] handlers;

    Each(DefaultHandler... handlers) {
      this.handlers = handlers;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      for (DefaultHandler handler : handlers) {
        handler.startElement(uri, name, qualified, attributes);
      }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      for (DefaultHandler handler : handlers) {
        handler.characters(text, start, length);
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      for (DefaultHandler handler : handlers) {
        handler.endElement(uri, name, qualified);
      }
    }

    @Override
    public void endDocument() throws SAXException {
      for (DefaultHandler handler : handlers) {
        handler.endDocument();
      }
    }
  }
}
