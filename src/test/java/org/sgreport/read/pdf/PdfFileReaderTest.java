package org.sgreport.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Program;

/** Pages that are drawn here, each with one construct. */
class PdfFileReaderTest {
  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  @TempDir Path folder;

  /** What is drawn on a page, from its upper edge down. */
  private interface Drawing {
    void on(Page page) throws IOException;
  }

  /** A page that is drawn on, with lines twelve points apart. */
  private record Page(PDDocument file, PDPageContentStream content) {
    void text(PDFont font, float size, float x, float y, String words) throws IOException {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, 792 - y);
      content.showText(words);
      content.endText();
    }

    void line(float y, String words) throws IOException {
      text(PLAIN, 10, 123, y, words);
    }
  }

  private Program read(Drawing... pages) throws IOException {
    try (PDDocument file = new PDDocument()) {
      for (Drawing drawing : pages) {
        PDPage page = new PDPage();
        file.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(file, page)) {
          drawing.on(new Page(file, content));
        }
      }
      file.save(folder.resolve("a.pdf").toFile());
    }
    return Program.run(folder, "text", "a.pdf");
  }

  @Test
  void aHeadingIsBoldAndAParagraphGoesOnOverThePage() throws IOException {
    Program run =
        read(
            page -> {
              page.text(BOLD, 14, 90, 80, "I.  Bells");
              page.line(104, "1. The bells of the coast ring at dusk. They are heard");
              page.line(116, "far out at sea, and those who hear them");
            },
            page -> {
              page.line(80, "turn back.");
              page.text(ITALIC, 10, 123, 104, "Ringers of the coast");
              page.line(122, "2. Ringers sleep by day.");
            });
    assertThat(run.out())
        .isEqualTo(
            """
            I. Bells
            1. The bells of the coast ring at dusk. They are heard far out at sea, and those who hear them turn back.
            Ringers of the coast
            2. Ringers sleep by day.
            """);
  }

  @Test
  void aShortLastLineOfAPageEndsItsParagraph() throws IOException {
    Program run =
        read(
            page -> {
              page.text(BOLD, 14, 90, 80, "I.  Bells");
              page.line(104, "1. The bells of the coast ring at dusk. They are heard");
              page.line(116, "by all and by those who are far out at sea and who hear");
              page.line(128, "nothing else.");
            },
            page -> page.line(80, "Ringers are few."));
    assertThat(run.out()).endsWith("who hear nothing else.\nRingers are few.\n");
  }

  @Test
  void aRaisedFigureIsAMarkWhereThePageHasItsNote() throws IOException {
    Program run =
        read(
            page -> {
              page.text(BOLD, 14, 90, 80, "I.  Bells");
              page.line(104, "1. Towers of 10 m  ring at dusk.");
              page.text(PLAIN, 6.5f, 199, 101, "2");
              page.text(PLAIN, 6.5f, 256, 101, "1");
              page.line(116, "Nobody sleeps.");
              page.text(PLAIN, 5.5f, 115, 697, "1");
              page.text(PLAIN, 8.5f, 123, 700, "See the keepers of the coast.");
            });
    assertThat(run.out())
        .contains("10 m² ring at dusk.[^1] Nobody sleeps.", "[^1] See the keepers");
  }

  @Test
  void wordsFarOutsideThePageAreNamed() throws IOException {
    Program run =
        read(
            page -> {
              page.line(80, "1. Bells ring at dusk, and nobody sleeps.");
              page.text(PLAIN, 10, 2e9f, 104, "Nowhere else");
            });
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("a line set sideways or outside the page is left out (“Nowhere else”)");
  }

  @Test
  void aPictureBehindTheFirstPageIsNamed() throws IOException {
    BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    Program run =
        read(
            page -> page.line(80, "1. Bells ring at dusk, and nobody sleeps."),
            page -> {
              page.line(80, "2. All is well on the coast.");
              PDImageXObject picture = LosslessFactory.createFromImage(page.file(), dot);
              page.content().drawImage(picture, 100, 100, 100, 100);
            });
    assertThat(run.err())
        .contains("a.pdf: p. 2: warning[read/left-out]: a chart or picture is left out");
  }
}
