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
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawForm(form);
      }
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertThat(refusal()).contains("error[read/");
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
