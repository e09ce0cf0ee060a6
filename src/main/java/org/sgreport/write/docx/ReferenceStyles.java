package org.sgreport.write.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sgreport.ooxml.Unpacked;
import org.sgreport.source.Memory;

/**
 * The parts that say how a report looks: those of the program's reference document, templates/word,
 * or some of a Word file that a user made of it.
 */
public final class ReferenceStyles {
  private static final String FOLDER = "/org/sgreport/templates/word/";

  /** What a user's file may change; its numbering and settings are ours in any case. */
  private static final Map<String, String> TAKEN =
      Map.of(
          "word/styles.xml", "styles.xml",
          "word/fontTable.xml", "fontTable.xml",
          "word/theme/theme1.xml", "theme1.xml");

  private static final List<String> PARTS = List.of("fontTable.xml", "styles.xml", "theme1.xml");

  private final Map<String, byte[]> own;
  private final Optional<Emblem> emblem;

  private ReferenceStyles(Map<String, byte[]> own, Optional<Emblem> emblem) {
    this.own = own;
    this.emblem = emblem;
  }

  /** The program's own look. */
  public static ReferenceStyles standard() {
    return new ReferenceStyles(Map.of(), Optional.empty());
  }

  /** The styles, fonts and theme of a Word file; an exception if it has no styles. */
  public static ReferenceStyles of(Path file) throws IOException {
    Map<String, byte[]> own = new TreeMap<>();
    Unpacked.of(file, TAKEN::containsKey)
        .parts()
        .forEach((name, part) -> own.put(TAKEN.get(name), part));
    if (!own.containsKey("styles.xml")) {
      throw new IOException("it is not a Word file with styles");
    }
    return new ReferenceStyles(own, Optional.empty());
  }

  /** The same look, with a picture at the left of the masthead. */
  public ReferenceStyles with(Emblem picture) {
    return new ReferenceStyles(own, Optional.of(picture));
  }

  Optional<Emblem> emblem() {
    return emblem;
  }

  /** Every part by its file name, and the picture if there is one. */
  public Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new TreeMap<>();
    PARTS.forEach(name -> parts.put(name, part(name)));
    emblem.ifPresent(e -> parts.put(e.path(), e.picture()));
    return parts;
  }

  /** The part with this file name. */
  byte[] part(String name) {
    byte[] mine = own.get(name);
    return mine == null ? Memory.of(FOLDER + name, () -> standardPart(name)) : mine;
  }

  private static byte[] standardPart(String name) {
    try (InputStream in = ReferenceStyles.class.getResourceAsStream(FOLDER + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own resource is broken: " + name, e);
    }
  }
}
