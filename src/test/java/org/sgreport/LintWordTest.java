package org.sgreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Word files of others are linted: what they hold besides text, and their tracked changes. */
class LintWordTest {
  @TempDir Path folder;

  private Program lint(String... options) {
    String[] words = new String[options.length + 4];
    words[0] = "lint";
    words[1] = "--format";
    words[2] = "concise";
    System.arraycopy(options, 0, words, 3, options.length);
    words[words.length - 1] = "file.docx";
    return Program.run(folder, words);
  }

  private void save(XWPFDocument document) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("file.docx"))) {
      document.write(out);
    }
  }

  @Test
  void whatAWordFileMustNotHoldIsTold() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      XWPFRun run = paragraph.createRun();
      run.setText("1.\tAll is well.");
      run.setUnderline(UnderlinePatterns.SINGLE);
      XWPFRun hidden = paragraph.createRun();
      hidden.setText(" This is hidden.");
      hidden.setVanish(true);
      document.createEndnote().createParagraph().createRun().setText("An endnote.");
      paragraph.getCTP().addNewR().addNewEndnoteReference().setId(BigInteger.ONE);
      save(document);
    }
    assertThat(lint().out())
        .contains(
            "file.docx: error[word/endnotes]: the file has endnotes",
            "file.docx: warning[word/hidden-text]",
            "file.docx: warning[word/underlined]")
        .doesNotContain("word/embedded");
  }

  @Test
  void anEmbeddedFileIsTold() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("file.docx")))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                  + "<w:body><w:p><w:r><w:t>All is well.</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/embeddings/sheet.xlsx"));
    }
    assertThat(lint().out()).contains("file.docx: error[word/embedded]");
  }

  @Test
  void trackedChangesAreAcceptedOrRejected() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("file.docx")))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                  + "<w:body><w:p><w:r><w:t>The share was 12 </w:t></w:r>"
                  + "<w:del w:id='1' w:author='A'><w:r><w:delText>percent</w:delText></w:r></w:del>"
                  + "<w:ins w:id='2' w:author='A'><w:r><w:t>%</w:t></w:r></w:ins>"
                  + "<w:r><w:t> then.</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(lint().out()).contains("percent-sign").doesNotContain("percent-word");
    assertThat(lint("--original").out()).contains("percent-word").doesNotContain("percent-sign");
  }

  @Test
  void whatIsNoWordFileIsTold() {
    Folders.write(folder.resolve("file.docx"), "not a Word file");
    assertThat(lint().status()).isEqualTo(1);
    assertThat(lint().out())
        .contains("file.docx: error[read/not-word]")
        .doesNotContain("Exception");
  }
}
