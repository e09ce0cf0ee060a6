package org.sgreport.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parts that are too long to be held as a tree, read from their first element to the last. */
public final class SaxPart {
  private SaxPart() {}

  /** An exception with the part's name where it is no XML, or names a document type. */
  public static void read(String part, byte[] content, DefaultHandler handler) throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new ByteArrayInputStream(content), handler);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(part + " is not XML", e);
    }
  }
}
