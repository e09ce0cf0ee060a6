package org.sgreport.read.pdf;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.document.Document;
import org.sgreport.read.ReadRules;
import org.sgreport.read.text.PagedText;

/** A file read by its tags, if it has any, and by how it is drawn, which check each other. */
final class Readings {
  private final PdfPages pages;
  private final boolean tagged;
  private final Span file;
  private RepeatedHeads repeated = new RepeatedHeads();

  Readings(PdfPages pages, boolean tagged, Span file) {
    this.pages = pages;
    this.tagged = tagged;
    this.file = file;
  }

  /** That by tags where both are alike; adds an information where they are not. */
  Document document(Diagnostics diagnostics) {
    Diagnostics ofDrawn = new Diagnostics();
    Looks drawn =
        pages.areTyped() ? new TypedLooks(pages.measures()) : new DrawnLooks(pages.measures());
    Document byLooks = read(drawn, ofDrawn);
    if (!tagged || pages.areTyped()) {
      diagnostics.addAll(ofDrawn);
      return byLooks;
    }
    Diagnostics ofTags = new Diagnostics();
    Document byTags = read(new TaggedLooks(drawn), ofTags);
    Skeleton one = Skeleton.of(byLooks);
    Skeleton other = Skeleton.of(byTags);
    boolean tagsAreSurer = one.isSame(other) || faults(other, ofTags) < faults(one, ofDrawn);
    diagnostics.addAll(tagsAreSurer ? ofTags : ofDrawn);
    if (!one.isSame(other)) {
      differ(one, other, tagsAreSurer, diagnostics);
    }
    return tagsAreSurer ? byTags : byLooks;
  }

  /** Numbers that are missing, and notes without a place. */
  private static int faults(Skeleton read, Diagnostics diagnostics) {
    return read.gaps() + diagnostics.sorted().size();
  }

  private void differ(Skeleton drawn, Skeleton tags, boolean byTags, Diagnostics diagnostics) {
    Skeleton.Part part = drawn.difference(tags);
    diagnostics.add(
        ReadRules.TAGS_DIFFER.at(
            Span.onLine(file.path(), part.page(), 1, 1),
            "the tags of the file and the looks of its pages differ from “" + part.shown() + "” on",
            "compare it: the " + (byTags ? "tags" : "looks") + " were believed"));
  }

  /** Heads that are repeated on the pages of the document. */
  RepeatedHeads repeated() {
    return repeated;
  }

  private Document read(Looks looks, Diagnostics diagnostics) {
    repeated = new RepeatedHeads();
    PdfLayout layout = new PdfLayout(pages, looks, repeated);
    return PagedText.of(
        layout.lines(), layout.tables(), page -> Span.onLine(file.path(), page, 1, 1), diagnostics);
  }
}
