package org.sgreport.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The names of all parts of a Word file, and the contents of those asked for. */
public record Unpacked(Set<String> names, Map<String, byte[]> parts) {
  /** Some hundred times the longest report. */
  private static final long LARGEST = 256L << 20;

  /** A file that is larger unpacked than any report. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super("it unpacks to more than any report contains");
    }
  }

  /** An exception where the parts asked for are together larger than any report's. */
  public static Unpacked of(Path file, Predicate<String> wanted) throws IOException {
    Unpacked unpacked = new Unpacked(new LinkedHashSet<>(), new LinkedHashMap<>());
    long room = LARGEST;
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        unpacked.names.add(entry.getName());
        if (wanted.test(entry.getName())) {
          byte[] content = zip.readNBytes((int) room + 1);
          room -= content.length;
          if (room < 0) {
            throw new TooLarge();
          }
          unpacked.parts.put(entry.getName(), content);
        }
      }
    }
    return unpacked;
  }
}
