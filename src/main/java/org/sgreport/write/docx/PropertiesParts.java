package org.sgreport.write.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sgreport.document.Document;
import org.sgreport.model.Masthead;
import org.sgreport.ooxml.Xml;

/** What a document says of itself to whoever does not open it. Dates come from the masthead. */
final class PropertiesParts {
  static final String CUSTOM_PART = "docProps/custom.xml";

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String VALUES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private PropertiesParts() {}

  static byte[] core(Document document) {
    Masthead masthead = document.masthead();
    Xml xml = new Xml();
    xml.start(
        "cp:coreProperties",
        "xmlns:cp",
        CORE,
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.element("dc:title", masthead.title());
    xml.element("dc:subject", masthead.symbols());
    xml.element("dc:creator", "United Nations");
    xml.element("dc:language", document.language().tag());
    masthead
        .date()
        .ifPresent(
            date ->
                xml.start("dcterms:created", "xsi:type", "dcterms:W3CDTF")
                    .text(date + "T00:00:00Z")
                    .end());
    return xml.end().toBytes();
  }

  static byte[] extended() {
    return new Xml()
        .start("Properties", "xmlns", EXTENDED)
        .element("Application", "sgreport")
        .end()
        .toBytes();
  }

  /** A plain document has the checksum of what may be compared with a later one. */
  static byte[] custom(Document document, Optional<String> checksum) {
    Map<String, String> properties = DocumentFacts.properties(document);
    properties.put("Status", document.masthead().status().name().toLowerCase(Locale.ROOT));
    checksum.ifPresent(sum -> properties.put("Checksum", sum));
    Xml xml = new Xml().start("Properties", "xmlns", CUSTOM, "xmlns:vt", VALUES);
    int id = 2;
    for (Map.Entry<String, String> property : properties.entrySet()) {
      xml.start("property", "fmtid", FORMAT_ID, "pid", "" + id++, "name", property.getKey());
      xml.element("vt:lpwstr", property.getValue()).end();
    }
    return xml.end().toBytes();
  }
}
