package org.sgreport.write.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.sgreport.document.Document;
import org.sgreport.ooxml.Unpacked;
import org.sgreport.write.docx.tracked.Reviser;

/** An earlier state of a report, as the parts of a Word file, and who changed it since. */
public record Baseline(Function<String, byte[]> parts, Reviser reviser) {
  private static final SortedSet<String> COMPARED =
      new TreeSet<>(
          Set.of(
              "word/document.xml",
              "word/footnotes.xml",
              "word/numbering.xml",
              "word/header1.xml",
              "word/header2.xml",
              "word/header3.xml"));

  /** What the document would be written as. */
  public static Baseline of(
      Document document, NumberingMode numbers, ReferenceStyles look, Reviser reviser) {
    return new Baseline(DocxWriter.parts(document, numbers, look), reviser);
  }

  /**
   * A file as this program wrote it with such numbers, without changes or comments, and no draft;
   * empty for any other, and for one that was written on; an exception where nothing can be read.
   */
  public static Optional<Baseline> of(Path file, NumberingMode numbers, Reviser reviser)
      throws IOException {
    Set<String> names = new TreeSet<>(COMPARED);
    names.add(PropertiesParts.CUSTOM_PART);
    Map<String, byte[]> parts = Unpacked.of(file, names::contains).parts();
    boolean ours =
        parts.keySet().equals(names)
            && text(parts, PropertiesParts.CUSTOM_PART).contains(">" + checksum(parts::get) + "<")
            && text(parts, "word/document.xml").contains("<w:numPr>")
                == (numbers == NumberingMode.AUTOMATIC);
    return ours ? Optional.of(new Baseline(parts::get, reviser)) : Optional.empty();
  }

  /** By which a file is known that is as it was written. */
  static String checksum(Function<String, byte[]> parts) {
    CRC32 sum = new CRC32();
    COMPARED.forEach(name -> sum.update(parts.apply(name)));
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }
}
