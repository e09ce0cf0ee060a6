package org.sgreport.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Document;
import org.sgreport.ooxml.Dom;
import org.sgreport.ooxml.Style;
import org.sgreport.support.TreeText;
import org.sgreport.write.text.TextWriter;

/** Word files as other programs and people make them. */
class DocxReaderTest {
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @TempDir Path folder;

  private String read(String body) throws IOException {
    return read(body, "", "");
  }

  private String read(String body, String relations, String header) throws IOException {
    Path file = folder.resolve("a.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      String namespaces = " xmlns:w='" + Dom.W + "' xmlns:r='" + R + "'";
      part(
          zip,
          "document.xml",
          "<w:document" + namespaces + "><w:body>" + body + "</w:body></w:document>");
      part(zip, "_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
      part(zip, "header7.xml", "<w:hdr" + namespaces + ">" + header + "</w:hdr>");
    }
    return TextWriter.print(document());
  }

  private String tree(String body) throws IOException {
    read(body);
    return TreeText.of(document());
  }

  private Document document() {
    Path file = folder.resolve("a.docx");
    return DocxReader.read(file, "a.docx", false, new Diagnostics()).orElseThrow().document();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry("word/" + name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, R, kind, target);
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>"
        + text.replace("\t", "</w:t><w:tab/><w:t>")
        + "</w:t></w:r>";
  }

  private static String paragraph(Style style, String content) {
    return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>%s</w:p>".formatted(style.id(), content);
  }

  private static String text(String words) {
    return paragraph(Style.TEXT, run(words));
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tr><w:tc>"
        + String.join("</w:tc></w:tr><w:tr><w:tc>", rows)
        + "</w:tc></w:tr></w:tbl>";
  }

  @Test
  void wordsThatLeadToAnAddressAreLinks() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            + "<w:r><w:instrText>HYPERLINK \"https://example.org/b\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + run("b")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String simple =
        "<w:fldSimple w:instr=' HYPERLINK \"https://example.org/c\" '>"
            + run("c")
            + "</w:fldSimple>";
    String link = "<w:hyperlink r:id='r1'>" + run("a") + "</w:hyperlink>";
    String inside = "<w:hyperlink w:anchor='x'>" + run("d") + "</w:hyperlink>";
    assertThat(
            read(
                paragraph(Style.TEXT, link + run(", ") + field + run(", ") + simple + inside),
                relation("r1", "hyperlink", "https://example.org/a"),
                ""))
        .isEqualTo(
            "a <https://example.org/a>, b <https://example.org/b>, c <https://example.org/c>d\n");
  }

  @Test
  void theHeaderOfTheFirstPageIsFoundByItsRelation() throws IOException {
    String section = "<w:sectPr><w:headerReference w:type='first' r:id='r1'/></w:sectPr>";
    String header =
        paragraph(Style.ORGAN, run("General Assembly")) + paragraph(Style.HEADER, run("Draft"));
    assertThat(read(text("a") + section, relation("r1", "header", "header7.xml"), header))
        .isEqualTo("United Nations\nGeneral Assembly\nDraft\na\n");
  }

  @Test
  void anAnnexWithoutATitleIsAHeading() throws IOException {
    assertThat(read(paragraph(Style.CHAPTER, run("Annex II")) + text("[English only]")))
        .isEqualTo("[English only]\nAnnex II\n");
    assertThat(
            read(
                paragraph(Style.CHAPTER, run("Annex"))
                    + text("[English only]")
                    + paragraph(Style.CHAPTER, run("Lamps"))))
        .isEqualTo("[English only]\nAnnex\nLamps\n");
  }

  @Test
  void anItemHasOneListWithinIt() throws IOException {
    String items =
        text("\t(a)\tA:") + text("\t\t(i)\tB;") + text("\t\t(ii)\tC;") + text("\t\t(i)\tD.");
    assertThat(read(text("1.\tLamps:") + items))
        .isEqualTo("1. Lamps:\n(a) A:\n(i) B;\n(ii) C;\n(i) D.\n");
  }

  @Test
  void anItemDeeperBySeveralStepsIsOneDeeper() throws IOException {
    String items =
        text("\t(a)\tA:")
            + text("\t\t\t(i)\tB;")
            + text("\t\t\t(ii)\tC;")
            + text("\t\t(i)\tD;")
            + text("\t\t\t\ta.\tE;")
            + text("\t(b)\tF.");
    assertThat(tree(text("1.\tLamps:") + items))
        .isEqualTo(
            """
            paragraph 1 Lamps:
            item 1 1 (a) A:
            item 2 2 (i) B;
            item 2 2 (ii) C;
            item 2 2 (i) D;
            item 3 3 a. E;
            item 1 1 (b) F.
            """);
  }

  @Test
  void aMarkThatIsNoneOfOursStaysInTheText() throws IOException {
    assertThat(read(text("IV.\tLamps.") + text("•\tA") + text("12.\tB.")))
        .isEqualTo("IV. Lamps.\n• A\n12. B.\n");
  }

  @Test
  void theSummaryIsHeadedByThatWordAlone() throws IOException {
    assertThat(read(table(text("Summary of lamps"), text("Ten"))))
        .isEqualTo("Summary of lamps\nTen\n");
    assertThat(read(table(text("Summary**") + text("Ten")) + text("a")))
        .isEqualTo("Summary\nTen\na\n");
  }

  @Test
  void aTableOfOneCellIsABox() throws IOException {
    assertThat(
            read(
                table(
                    paragraph(Style.HEADING, run("A.\tLamps")) + text("7.\tTen.") + text("•\tA"))))
        .isEqualTo("A. Lamps\n7. Ten.\n• A\n");
  }

  @Test
  void aUnitWithAMarkStaysAbove() throws IOException {
    String mark = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>a</w:t></w:r>";
    String title =
        paragraph(Style.SUBHEADING, run("Table 3")) + paragraph(Style.SUBHEADING, run("Lamps"));
    assertThat(read(title + text("(Thousands)") + table(text("A"), text("b"))))
        .isEqualTo("Table 3\nLamps\n(Thousands)\nA\nb\n");
    assertThat(
            read(
                title
                    + paragraph(Style.TEXT, run("(Thousands)") + mark)
                    + table(text("A"), text("b"))))
        .isEqualTo("Table 3\nLamps\n(Thousands) a\nA\nb\n");
  }

  @Test
  void whatStandsInAContentControlIsRead() throws IOException {
    assertThat(read("<w:sdt><w:sdtContent>" + text("1.\tA.") + "</w:sdtContent></w:sdt>"))
        .isEqualTo("1. A.\n");
  }
}
