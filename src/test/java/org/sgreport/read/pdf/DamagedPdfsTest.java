package org.sgreport.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Required;

/** PDF files that are damaged, locked, empty, or made to keep a reader busy. */
class DamagedPdfsTest {
  private static final int RUNS = Integer.getInteger("damaged.pdfs", 40);
  private static final int SEED = 20;
  private static final List<String> NAMES =
      List.of("S_2025_254", "A_79_797", "E_CN.6_2025_4", "A_56_385");

  /** Of 100 words of a damaged file so many may be lost without a word of it. */
  private static final int SILENT = 1;

  private final Path issued = Required.publishedTexts().resolveSibling("issued").resolve("pdf");

  @TempDir Path folder;

  @Test
  void noneIsAFaultOrIsReadShortInSilence() throws IOException {
    Random random = new Random(SEED);
    List<String> faults = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      byte[] whole = Files.readAllBytes(issued.resolve(name + ".pdf"));
      Folders.write(folder.resolve("whole.pdf"), whole);
      Folders.write(folder.resolve("a.pdf"), damaged(whole, run % 3, random));
      Program read = Program.run(folder, "text", "a.pdf");
      boolean said = read.err().contains("read/");
      int words = Program.run(folder, "text", "whole.pdf").out().split("\\s+").length;
      int lost = words - read.out().split("\\s+").length;
      if (read.status() > 1 || !said && lost * 100 > words * SILENT) {
        faults.add(run + ": " + name + ", " + lost + " of " + words + " words: " + read.err());
      }
    }
    assertThat(faults).isEmpty();
  }

  private static byte[] damaged(byte[] whole, int how, Random random) {
    if (how == 0) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
    byte[] damaged = whole.clone();
    int from = random.nextInt(whole.length);
    if (how == 1) {
      int to = Math.min(whole.length, from + random.nextInt(2_000));
      System.arraycopy(whole, to, damaged, from, whole.length - to);
      return Arrays.copyOf(damaged, whole.length - (to - from));
    }
    for (int i = 0; i <= random.nextInt(60); i++) {
      damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }

  @Test
  void aFileWithAPasswordIsNamed() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertThat(refusal()).contains("error[read/not-pdf]: the file asks for a password");
  }

  @Test
  void aFileWithoutWordsIsNamed() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertThat(refusal()).contains("error[read/empty]");
  }

  @Test
  void whatIsNoPdfIsNamed() {
    Folders.write(folder.resolve("a.pdf"), "<html>");
    assertThat(refusal()).contains("error[read/not-pdf]");
  }

  @Test
  void aPageThatIsListedOftenEnds() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      for (int i = 0; i < 5_000; i++) {
        pdf.addPage(new PDPage(new COSDictionary(page.getCOSObject())));
      }
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertThat(refusal()).contains("error[read/too-large]");
  }

  @Test
  void formsThatDoubleEnd() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDFormXObject form = form(pdf, "", null);
      for (int depth = 0; depth < 30; depth++) {
        form = form(pdf, "/F Do /F Do ", form);
      }
      draw(form, pdf);
    }
    assertThat(refusal()).contains("error[read/");
  }

  @Test
  void aFormThatDrawsItselfEnds() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDFormXObject form = form(pdf, "/F Do ", null);
      form.getResources().put(COSName.getPDFName("F"), form);
      draw(form, pdf);
    }
    assertThat(refusal()).contains("error[read/");
  }

  @Test
  void tagsThatHoldEachOtherEnd() {
    tagged(2);
    assertThat(Program.run(folder, "text", "a.pdf").out()).contains("I. Bells");
  }

  @Test
  void tagsThatAreVeryDeepEnd() {
    tagged(50_000);
    assertThat(refusal()).contains("error[read/too-large]");
  }

  /**
   * A file whose tags are within one another, the first within the last; typed, without a table.
   */
  private void tagged(int tags) {
    String text = "BT /F 14 Tf 90 700 Td (I. Bells) Tj ET";
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    pdf.append("1 0 obj <</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R>> endobj\n");
    pdf.append("2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n");
    pdf.append("3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R");
    pdf.append("/Resources<</Font<</F 5 0 R>>>>>> endobj\n4 0 obj <</Length ");
    pdf.append(text.length()).append(">> stream\n").append(text).append("\nendstream endobj\n");
    pdf.append("5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Times-Bold>> endobj\n");
    pdf.append("6 0 obj <</K 7 0 R>> endobj\n");
    for (int i = 0; i < tags; i++) {
      int within = 7 + (i + 1) % tags;
      pdf.append(7 + i).append(" 0 obj <</S/Span/K ").append(within).append(" 0 R>> endobj\n");
    }
    Folders.write(folder.resolve("a.pdf"), pdf + "trailer <</Root 1 0 R>>\n%%EOF\n");
  }

  private static PDPage page(PDDocument pdf, String content) throws IOException {
    PDPage page = new PDPage();
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD));
    page.setResources(resources);
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    pdf.addPage(page);
    return page;
  }

  @Test
  void contentsThatInflateEnd() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, " ".repeat(200_000_000) + "BT /F 14 Tf (I. Bells) Tj ET\n");
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertThat(Program.run(folder, "text", "a.pdf").status()).isLessThan(2);
  }

  @Test
  void millionsOfShapesEnd() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, "1 1 9 9 re f\n".repeat(6_000_000));
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertThat(refusal()).contains("error[read/too-large]");
  }

  @Test
  void pagesThatListThemselvesEnd() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, "BT /F 14 Tf (I. Bells) Tj ET\n");
      COSDictionary pages = pdf.getDocumentCatalog().getPages().getCOSObject();
      pages.getCOSArray(COSName.KIDS).add(pages);
      pages.setInt(COSName.COUNT, 1_000_000_000);
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertThat(refusal()).contains("error[read/");
  }

  private void draw(PDFormXObject form, PDDocument pdf) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawForm(form);
    }
    pdf.save(folder.resolve("a.pdf").toFile());
  }

  private static PDFormXObject form(PDDocument pdf, String content, PDFormXObject within)
      throws IOException {
    PDFormXObject form = new PDFormXObject(new PDStream(pdf));
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    PDResources resources = new PDResources();
    if (within != null) {
      resources.put(COSName.getPDFName("F"), within);
    }
    form.setResources(resources);
    form.setBBox(new PDRectangle(10, 10));
    return form;
  }

  private String refusal() {
    Program run = Program.run(folder, "text", "a.pdf");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    return run.err();
  }
}
