package org.sgreport.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Small Word files of others, each with one construct, and the text that is read of it. */
class WordCasesTest {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

  @TempDir Path folder;

  /** A row of cases.tsv. */
  record WordCase(String name, String body, String part, String text, String original) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<WordCase> cases() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/spec/word/cases.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t", -1))
        .map(c -> new WordCase(c[0], c[1], c[2], c[3], c[4]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsItSays(WordCase word) {
    file("word/document.xml", W, word.body(), word.part());
    assertThat(text().out().strip().lines().collect(Collectors.joining(" ¶ ")))
        .isEqualTo(word.text());
    if (!word.original().isEmpty()) {
      assertThat(text("--original").out().strip().lines().collect(Collectors.joining(" ¶ ")))
          .isEqualTo(word.original());
    }
  }

  @Test
  void whatIsLeftOutIsNamed() {
    file(
        "word/document.xml",
        W,
        paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret words</w:t></w:r>"),
        "");
    assertThat(text().err())
        .contains("read/left-out", "a hidden text is left out (“secret words”)");
    file("word/document.xml", W, paragraph("<w:r><w:t>A</w:t></w:r>") + "<w:altChunk/>", "");
    assertThat(text().err()).contains("a document within the document is left out");
  }

  @Test
  void partsAreFoundByTheirRelationsWhateverTheirNames() {
    file("word/document2.xml", W, paragraph("<w:r><w:t>One</w:t></w:r>"), "");
    assertThat(text().out()).isEqualTo("One\n");
    file("WORD/Document.XML", W, paragraph("<w:r><w:t>One</w:t></w:r>"), "");
    assertThat(text().out()).isEqualTo("One\n");
  }

  @Test
  void strictOpenXmlIsRead() {
    file("word/document.xml", STRICT, paragraph("<w:r><w:t>One</w:t></w:r>"), "");
    assertThat(text().out()).isEqualTo("One\n");
  }

  @Test
  void endingsInCapitalsAndThoseOfMacrosAreRead() throws IOException {
    file("word/document.xml", W, paragraph("<w:r><w:t>One</w:t></w:r>"), "");
    for (String name : new String[] {"a.DOCX", "a.docm"}) {
      Files.copy(folder.resolve("a.docx"), folder.resolve("copy-" + name));
      assertThat(Program.run(folder, "text", "copy-" + name).out()).isEqualTo("One\n");
    }
  }

  private Program text(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "text";
    System.arraycopy(options, 0, words, 1, options.length);
    words[words.length - 1] = "a.docx";
    return Program.run(folder, words);
  }

  private static String paragraph(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String root(String element, String namespace, String content) {
    return "<w:" + element + " xmlns:w=\"" + namespace + "\">" + content + "</w:" + element + ">";
  }

  private void file(String main, String namespace, String body, String part) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\""
            + DOCUMENT
            + "\" Target=\""
            + main
            + "\"/></Relationships>");
    parts.put(main, root("document", namespace, "<w:body>" + body + "</w:body>"));
    parts.put(
        "word/styles.xml",
        root(
            "styles",
            W,
            "<w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"base\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Counted\"><w:name w:val=\"counted\"/><w:basedOn w:val=\"Base\"/></w:style>"));
    parts.put(
        "word/numbering.xml",
        root(
            "numbering",
            W,
            level("1", "1")
                + level("2", "3")
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
                + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"));
    if (!part.isEmpty()) {
      String[] named = part.split(":", 2);
      parts.put("word/" + named[0] + ".xml", root(named[0], W, named[1]));
    }
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.docx")))) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String level(String id, String start) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\""
        + start
        + "\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>";
  }
}
