package org.sgreport.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a Word file with their content types and relations. Written uncompressed and with
 * one fixed time, so that the bytes do not depend on the machine's compressor, clock or time zone.
 */
public final class Package {
  /** The time of each part. */
  public static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String RELATIONS_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Xml> relations = new LinkedHashMap<>();
  private final Map<String, Integer> relationCounts = new LinkedHashMap<>();

  /** Adds a part such as {@code word/styles.xml}. */
  public void add(String name, String contentType, byte[] content) {
    parts.put(name, content);
    types.put(name, contentType);
  }

  /** Puts another content into the place of a part's. */
  public void replace(String name, byte[] content) {
    parts.replace(name, content);
  }

  /** The content of a part that has been added. */
  public byte[] content(String name) {
    return parts.get(name);
  }

  /**
   * Relates a part (or the package itself, by an empty name) to a target, given as its folder has
   * it, and gives the relation's id.
   */
  public String relate(String from, String type, String target) {
    Xml xml =
        relations.computeIfAbsent(from, f -> new Xml().start("Relationships", "xmlns", RELATIONS));
    String id = "rId" + relationCounts.merge(from, 1, Integer::sum);
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    return id;
  }

  public void write(OutputStream out) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", contentTypes());
    relations.forEach((from, xml) -> files.put(relationsOf(from), xml.end().toBytes()));
    files.putAll(parts);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        store(zip, file.getKey(), file.getValue());
      }
    }
  }

  private static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private byte[] contentTypes() {
    Xml xml = new Xml().start("Types", "xmlns", TYPES);
    xml.empty("Default", "Extension", "rels", "ContentType", RELATIONS_TYPE);
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    types.forEach(
        (name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type));
    return xml.end().toBytes();
  }

  private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(FIXED);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
