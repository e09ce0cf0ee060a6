package org.sgreport.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ForeignFile;
import org.sgreport.read.Passage;
import org.sgreport.read.ReadRules;
import org.sgreport.read.Reader;

/** PDF files: {@code .pdf}. */
public final class PdfFileReader implements Reader {
  @Override
  public List<String> endings() {
    return List.of(".pdf");
  }

  @Override
  public Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics) {
    Span place = Span.ofFile(file.shown());
    FontMappers.set(new BundledFont());
    try (Damage damage = new Damage()) {
      PdfContents contents = Deadline.within(() -> contents(file));
      Optional<ForeignDocument> read = read(contents, place, diagnostics);
      damaged(damage.complaints(), place, diagnostics);
      return read;
    } catch (InvalidPasswordException e) {
      notPdf(place, "the file asks for a password", "save it without a password", diagnostics);
    } catch (Operators.TooMuch e) {
      diagnostics.add(
          ReadRules.TOO_LARGE.at(
              place,
              "the file has more in it than any report, or takes more than a minute",
              "check that it is a report"));
    } catch (IOException | RuntimeException e) {
      // the library throws whatever a damaged file leads it to
      notPdf(place, "this is no PDF file, or a damaged one", "take another copy", diagnostics);
    }
    return Optional.empty();
  }

  private static PdfContents contents(ForeignFile file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
      return PdfContents.of(pdf);
    }
  }

  private static Optional<ForeignDocument> read(
      PdfContents contents, Span place, Diagnostics diagnostics) {
    PdfPages pages = PdfPages.of(contents.pages());
    if (pages.isEmpty()) {
      diagnostics.add(
          ReadRules.EMPTY.at(
              place, "the file holds no words", "take a version that was not scanned"));
      return Optional.empty();
    }
    PdfReading reading = Readings.of(pages, contents.isTagged(), place);
    diagnostics.addAll(reading.diagnostics());
    List<Passage> passages = reading.repeated().without(contents.passages());
    return Optional.of(new ForeignDocument(reading.document(), passages, contents.leftOut()));
  }

  private static void damaged(List<String> complaints, Span place, Diagnostics diagnostics) {
    if (!complaints.isEmpty()) {
      String others = complaints.size() > 1 ? ", and " + (complaints.size() - 1) + " more" : "";
      diagnostics.add(
          ReadRules.DAMAGED.at(
              place,
              "the file is damaged, and words of it may be lost or changed: "
                  + complaints.get(0)
                  + others,
              "take another copy"));
    }
  }

  private static void notPdf(Span place, String what, String help, Diagnostics diagnostics) {
    diagnostics.add(ReadRules.NOT_PDF.at(place, what, help));
  }
}
