package org.sgreport.write.docx;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sgreport.document.Document;
import org.sgreport.model.Masthead;
import org.sgreport.ooxml.Space;
import org.sgreport.ooxml.Style;
import org.sgreport.ooxml.Twips;
import org.sgreport.ooxml.Wml;
import org.sgreport.ooxml.Xml;

/**
 * The feet of the pages, as in issued documents: on the first, the job number with its date, the
 * bar code, and the place of the recycling mark; on the others, the page number ("2/24") at the
 * outer side and the job number at the inner one. What is not known leaves its place.
 */
final class FooterParts {
  /** The font of bar codes in issued files; where it is not installed, the figures are seen. */
  private static final String BAR_CODES = "Barcode 3 of 9 by request";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);

  private final Masthead.Job job;
  private final String language;

  FooterParts(Document document) {
    this.job = document.masthead().job();
    this.language = document.language().name();
  }

  byte[] running(boolean even) {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:ftr");
    word.startTable(Twips.RUNNING / 2, Twips.RUNNING / 2);
    word.startRow(0);
    cell(word, Twips.RUNNING / 2, "left", () -> running(word, even));
    cell(word, Twips.RUNNING / 2, "right", () -> running(word, !even));
    xml.end().end();
    word.paragraph(Style.FOOTER, () -> {});
    return xml.end().toBytes();
  }

  private void running(Wml word, boolean page) {
    if (page) {
      word.field(() -> {}, "PAGE", "2");
      word.run("/");
      word.field(() -> {}, "NUMPAGES", "3");
    } else if (!job.number().isEmpty()) {
      word.run(
          () -> {
            word.notBold();
            word.size(14);
          },
          job.number());
    }
  }

  byte[] first() {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:ftr");
    word.startTable(Twips.FOOT_JOB, Twips.FOOT_MARK);
    word.startRow(0);
    word.cell(
        new Wml.CellShape(Twips.FOOT_JOB, 1, false),
        () -> {
          word.paragraph(Style.RELEASE_DATE, () -> word.run(jobLine()));
          barCode(word);
        });
    cell(word, Twips.FOOT_MARK, "right", () -> {});
    xml.end().end();
    word.paragraph(Style.FOOTER, () -> {});
    return xml.end().toBytes();
  }

  /** "25-06262 (E) 240425". */
  private String jobLine() {
    return job.number().isEmpty()
        ? ""
        : job.number()
            + " ("
            + language.substring(0, 1)
            + ")"
            + job.date().map(day -> "    " + DAY.format(day)).orElse("");
  }

  private void barCode(Wml word) {
    word.paragraph(
        Style.FOOTER,
        () -> word.space(Space.BAR_CODE),
        () -> {
          if (!job.number().isEmpty()) {
            word.run(
                () -> {
                  word.font(BAR_CODES);
                  word.notBold();
                  word.size(24);
                },
                "*" + job.figures() + "*");
          }
        });
  }

  private static void cell(Wml word, int width, String side, Runnable content) {
    word.cell(
        new Wml.CellShape(width, 1, true),
        () -> word.paragraph(Style.FOOTER, () -> word.value("w:jc", side), content));
  }
}
