package org.sgreport.read.pdf;

import java.util.List;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Document;
import org.sgreport.read.text.PagedText;

/**
 * A document as one way of looking at the lines of a file gives it, and what was said on the way.
 */
record PdfReading(Document document, Diagnostics diagnostics, RepeatedHeads repeated) {
  static PdfReading of(PdfPages pages, List<PageRegions> regions, LineLooks looks, Span file) {
    Diagnostics diagnostics = new Diagnostics();
    RepeatedHeads repeated = new RepeatedHeads();
    PdfLayout layout = new PdfLayout(pages, regions, looks, repeated);
    Document document =
        PagedText.of(
            layout.lines(),
            layout.tables(),
            (page, last) -> Span.onPage(file.path(), page),
            diagnostics);
    return new PdfReading(document, diagnostics, repeated);
  }

  /** Numbers that are missing, and notes without a place. */
  int faults() {
    return Skeleton.of(document).gaps() + diagnostics.sorted().size();
  }
}
