package org.sgreport.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word file, read without any library of ours. */
public final class WordFile {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public WordFile(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WordFile(Map<String, byte[]> parts) {
    this.parts.putAll(parts);
  }

  /** Parts as a file, in their order. */
  public static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /** The same file with other contents of some parts. */
  WordFile with(Map<String, byte[]> others) {
    WordFile file = new WordFile(parts);
    file.parts.putAll(others);
    return file;
  }

  public Map<String, byte[]> parts() {
    return parts;
  }

  public Element root(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Document document =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(part + " is not XML", e);
    }
  }

  /** How many elements of this name a part has. */
  public long count(String part, String name) {
    return all(root(part), name).count();
  }

  /** The elements below one, at any depth, with this name in the main namespace. */
  static Stream<Element> all(Element in, String name) {
    return elements(in.getElementsByTagNameNS(W, name));
  }

  /** The elements directly below one. */
  static Stream<Element> children(Element in) {
    return elements(in.getChildNodes());
  }

  static Stream<Element> children(Element in, String name) {
    return children(in).filter(e -> name.equals(e.getLocalName()));
  }

  private static Stream<Element> elements(NodeList list) {
    return IntStream.range(0, list.getLength())
        .mapToObj(list::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  static String attribute(Element of, String name) {
    return of.getAttributeNS(W, name);
  }

  /** The value of a property such as {@code <w:numId w:val="1"/>} below an element; or empty. */
  static String value(Element in, String name) {
    return all(in, name).map(e -> attribute(e, "val")).findFirst().orElse("");
  }
}
