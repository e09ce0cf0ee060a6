package org.sgreport.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.sgreport.document.Document;
import org.sgreport.ooxml.Package;
import org.sgreport.ooxml.SettingsPart;
import org.sgreport.write.docx.tracked.TrackedChanges;

/** Writes a report as a Word file: {@code sgreport render}'s product. */
public final class DocxWriter {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String MAIN = "word/document.xml";

  private final Package parts = new Package();
  private final Document document;
  private final Options options;
  private final ReferenceStyles look;

  /**
   * How numbers stand, whether evidence is in comments, since when changes are tracked, and whether
   * the file is a draft.
   */
  public record Options(
      NumberingMode numbers, boolean comments, Optional<Baseline> since, Optional<Draft> draft) {
    public static final Options USUAL =
        new Options(NumberingMode.AUTOMATIC, false, Optional.empty(), Optional.empty());
  }

  private DocxWriter(Document document, Options options, ReferenceStyles look) {
    this.look = look;
    this.document = document;
    this.options = options;
  }

  /** The same document gives the same bytes, whenever and wherever it is written. */
  public static void write(
      Document document, Options options, ReferenceStyles look, OutputStream out)
      throws IOException {
    DocxWriter writer = new DocxWriter(document, options, look);
    writer.build();
    if (options.since().isPresent()) {
      writer.track(options.since().get());
    } else if (!options.comments() && options.draft().isEmpty()) {
      String checksum = Baseline.checksum(writer.parts::content);
      writer.parts.replace(
          PropertiesParts.CUSTOM_PART, PropertiesParts.custom(document, Optional.of(checksum)));
    }
    writer.parts.write(out);
  }

  /** The parts of the file, found by their names. */
  static Function<String, byte[]> parts(
      Document document, NumberingMode numbers, ReferenceStyles look) {
    Options plain = new Options(numbers, false, Optional.empty(), Optional.empty());
    DocxWriter writer = new DocxWriter(document, plain, look);
    writer.build();
    return writer.parts::content;
  }

  private void build() {
    // 1. The package points to the main part and to the document's properties.
    parts.relate("", OFFICE + "officeDocument", MAIN);
    properties();
    // 2. The look comes from the reference document.
    lookPart("styles");
    add("settings", "settings", settings(false));
    lookPart("fontTable");
    parts.relate(MAIN, OFFICE + "theme", "theme/theme1.xml");
    parts.add(
        "word/theme/theme1.xml",
        "application/vnd.openxmlformats-officedocument.theme+xml",
        look.part("theme1.xml"));
    // 3. Headers, footers and notes are parts of their own.
    DocumentPart.Running running = running();
    add(
        "footnotes",
        "footnotes",
        FootnotesPart.of(document.notes(), options.numbers(), options.draft()));
    // 4. The body opens a list of its own for each series of subparagraphs.
    Lists lists = new Lists();
    Comments comments = Comments.of(document, options.comments(), options.draft());
    byte[] body = body(comments).write(running, lists, Pages.UNKNOWN);
    byte[] numbering = lists.part();
    // 5. The contents page needs the pages on which the body's headings come to stand.
    if (document.contents().pages()) {
      parts.add("word/numbering.xml", "", numbering);
      Pages pages = Pages.of(body, parts::content);
      comments = Comments.of(document, options.comments(), options.draft());
      body = body(comments).write(running, new Lists(), pages);
    }
    // 6. Comments are known once the body is written.
    if (comments.any()) {
      add("comments", "comments", comments.part());
    }
    parts.add(MAIN, WORD + "document.main+xml", body);
    add("numbering", "numbering", numbering);
  }

  /** What changes once changes are tracked; who goes on in Word has them tracked, too. */
  private void track(Baseline earlier) throws IOException {
    TrackedChanges.merge(earlier.parts(), parts::content, earlier.reviser())
        .forEach(parts::replace);
    parts.replace("word/settings.xml", settings(true));
  }

  private byte[] settings(boolean tracked) {
    return SettingsPart.of(tracked, DocumentFacts.variables(document));
  }

  private DocumentPart body(Comments comments) {
    return new DocumentPart(document, options.numbers(), comments, options.draft().isPresent());
  }

  private void properties() {
    parts.relate("", CORE, "docProps/core.xml");
    parts.relate("", OFFICE + "extended-properties", "docProps/app.xml");
    parts.relate("", OFFICE + "custom-properties", PropertiesParts.CUSTOM_PART);
    parts.add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        PropertiesParts.core(document));
    parts.add(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        PropertiesParts.extended());
    parts.add(
        PropertiesParts.CUSTOM_PART,
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        PropertiesParts.custom(document, Optional.empty()));
  }

  private DocumentPart.Running running() {
    HeaderParts headers =
        new HeaderParts(document, look.emblem(), options.draft().map(Draft::banner).orElse(""));
    FooterParts footers = new FooterParts(document);
    look.emblem().ifPresent(this::emblem);
    return new DocumentPart.Running(
        add("header1", "header", headers.masthead()),
        add("header2", "header", headers.running(true)),
        add("header3", "header", headers.running(false)),
        add("footer1", "footer", footers.first()),
        add("footer2", "footer", footers.running(true)),
        add("footer3", "footer", footers.running(false)));
  }

  private void emblem(Emblem emblem) {
    parts.add(emblem.path(), "image/" + emblem.format(), emblem.picture());
    parts.relate("word/header1.xml", OFFICE + "image", emblem.path().substring("word/".length()));
  }

  private void lookPart(String name) {
    add(name, name, look.part(name + ".xml"));
  }

  /** Adds a part under word/ and gives the id of the main part's relation to it. */
  private String add(String name, String kind, byte[] content) {
    parts.add("word/" + name + ".xml", WORD + kind + "+xml", content);
    return parts.relate(MAIN, OFFICE + kind, name + ".xml");
  }
}
