package org.sgreport.write.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sgreport.document.Document;
import org.sgreport.write.docx.tracked.Reviser;

/** An earlier state of a report, as the parts of a Word file, and who changed it since. */
public record Earlier(Function<String, byte[]> parts, Reviser reviser) {
  private static final Set<String> NAMES =
      Set.of(
          "docProps/app.xml",
          "word/document.xml",
          "word/footnotes.xml",
          "word/numbering.xml",
          "word/header1.xml",
          "word/header2.xml",
          "word/header3.xml");

  /** Marks of changes, of comments and of drafts. */
  private static final List<String> OTHER_THAN_PLAIN =
      List.of(
          "<w:ins ",
          "<w:del ",
          "<w:moveFrom",
          "<w:pPrChange",
          "<w:commentReference",
          "<w:lnNumType");

  /** What the document would be written as. */
  public static Earlier of(Document document, Numbers numbers, Look look, Reviser reviser) {
    return new Earlier(DocxWriter.parts(document, numbers, look), reviser);
  }

  /**
   * A file as this program wrote it with such numbers, without changes, and no draft; empty for any
   * other, an exception where nothing can be read.
   */
  public static Optional<Earlier> of(Path file, Numbers numbers, Reviser reviser)
      throws IOException {
    Map<String, byte[]> parts = Package.read(file, NAMES);
    String application = text(parts, "docProps/app.xml");
    String main = text(parts, "word/document.xml");
    boolean ours =
        parts.size() == NAMES.size()
            && application.contains("<Application>sgreport</Application>")
            && main.contains("<w:numPr>") == (numbers == Numbers.AUTOMATIC)
            && OTHER_THAN_PLAIN.stream().noneMatch(main::contains);
    return ours ? Optional.of(new Earlier(parts::get, reviser)) : Optional.empty();
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }
}
