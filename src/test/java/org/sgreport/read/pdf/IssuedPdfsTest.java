package org.sgreport.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.document.Document;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ForeignFile;
import org.sgreport.source.Sources;
import org.sgreport.support.Folders;
import org.sgreport.support.IssuedReport;
import org.sgreport.support.Required;

/** How much of issued reports is read of their PDF files. */
class IssuedPdfsTest {
  @TempDir Path folder;

  private final Path issued = Required.publishedTexts().resolveSibling("issued");

  /** A row of pdfs.tsv: so many are right, and of the notes so many are in their place. */
  record Figures(String name, int paragraphs, int headings, int notes, int attached) {
    @Override
    public String toString() {
      return String.join("\t", name, "" + paragraphs, "" + headings, "" + notes, "" + attached);
    }
  }

  static Stream<Figures> figures() {
    return Folders.read(Folders.PROJECT.resolve("src/test/resources/spec/issued/pdfs.tsv"))
        .lines()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .map(c -> new Figures(c[0], number(c[1]), number(c[2]), number(c[3]), number(c[4])));
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyReportIsWholeAndAsMuchIsRightAsWasMeasured(Figures figures) throws IOException {
    Path file = issued.resolve("pdf").resolve(figures.name + ".pdf");
    assertThat(read(file, figures.name)).isEqualTo(figures);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void soItIsWithoutTags(Figures figures) throws IOException {
    Path untagged = folder.resolve(figures.name + ".pdf");
    Path file = issued.resolve("pdf").resolve(figures.name + ".pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      pdf.save(untagged.toFile());
    }
    assertThat(read(untagged, figures.name)).isEqualTo(figures);
  }

  private Figures read(Path file, String name) throws IOException {
    Path known = issued.resolve("truth").resolve(name + ".json");
    JsonNode truth = new ObjectMapper().readTree(Files.readString(known));
    IssuedReport read = new IssuedReport(truth, document(file, name));
    return new Figures(name, read.paragraphs(), read.headings(), read.notes(), read.attached());
  }

  private static Document document(Path file, String name) {
    Diagnostics diagnostics = new Diagnostics();
    ForeignFile foreign = new ForeignFile(file, name, false, new Sources(file.getParent()));
    ForeignDocument read = new PdfFileReader().read(foreign, diagnostics).orElseThrow();
    assertThat(diagnostics.hasErrors()).isFalse();
    return read.document();
  }
}
