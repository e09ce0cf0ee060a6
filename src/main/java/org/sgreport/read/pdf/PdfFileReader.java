package org.sgreport.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Document;
import org.sgreport.read.ForeignDocument;
import org.sgreport.read.ForeignFile;
import org.sgreport.read.Passage;
import org.sgreport.read.ReadRules;
import org.sgreport.read.Reader;
import org.sgreport.read.text.PagedText;

/** PDF files: {@code .pdf}. */
public final class PdfFileReader implements Reader {
  @Override
  public List<String> endings() {
    return List.of(".pdf");
  }

  @Override
  public Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics) {
    Span place = Span.ofFile(file.shown());
    try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
      List<List<PageLine>> pages = PageLines.of(PageGlyphs.of(pdf));
      if (pages.stream().allMatch(List::isEmpty)) {
        diagnostics.add(
            ReadRules.EMPTY.at(
                place, "the file holds no words", "take a version that was not scanned"));
        return Optional.empty();
      }
      Document document = PagedText.of(new PdfLayout(pages).lines(), page -> place, diagnostics);
      return Optional.of(new ForeignDocument(document, passages(pages)));
    } catch (InvalidPasswordException e) {
      diagnostics.add(
          ReadRules.NOT_PDF.at(
              place, "the file asks for a password", "save it without a password"));
    } catch (IOException e) {
      diagnostics.add(ReadRules.NOT_PDF.at(place, "this is not a PDF file", "take another copy"));
    }
    return Optional.empty();
  }

  private static List<Passage> passages(List<List<PageLine>> pages) {
    return List.of();
  }
}
