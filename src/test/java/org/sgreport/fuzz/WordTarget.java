package org.sgreport.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sgreport.support.Folders;

/**
 * Any bytes as a part of a Word file, or as the whole file: imported, linted, printed, compared
 * with and taken styles from.
 */
final class WordTarget {
  private static final Target TARGET = rendered();
  private static final Path FILE = TARGET.folder().resolve("foreign.docx");
  private static final Map<String, byte[]> PARTS = parts(Folders.bytes(FILE));

  private WordTarget() {}

  private static Target rendered() {
    Target target =
        Target.of(List.of(), "render/base", "render/tables/input", "render/every-node/input");
    target.run("render", "--comments", "-o", "foreign.docx", "report");
    return target;
  }

  static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    PARTS.values().forEach(part -> seeds.add(Target.seed(seeds.size(), part)));
    return seeds;
  }

  public static void fuzzerTestOneInput(byte[] data) {
    int which = Target.which(data, PARTS.size() + 1);
    byte[] content = Target.content(data);
    Folders.write(FILE, which == PARTS.size() ? content : with(which, content));
    TARGET.run("import", "-o", "made", "foreign.docx");
    Folders.delete(TARGET.folder().resolve("made"));
    TARGET.run("text", "foreign.docx");
    TARGET.run("lint", "foreign.docx");
    TARGET.run("render", "--against", "foreign.docx", "-o", "tracked.docx", "report");
    TARGET.run("render", "--reference-doc", "foreign.docx", "-o", "styled.docx", "report");
  }

  private static byte[] with(int which, byte[] content) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      int at = 0;
      for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(at++ == which ? content : part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
