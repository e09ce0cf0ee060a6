package org.sgreport.read.pdf;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ReadRules;

/** A file read by its tags, if it has any, and by how it is drawn, which check each other. */
final class Readings {
  private Readings() {}

  /** That by tags where both are alike; adds an information where they are not. */
  static PdfReading of(PdfPages pages, boolean tagged, Span file) {
    LineLooks drawn =
        pages.areTyped() ? new TypedLooks(pages.measures()) : new DrawnLooks(pages.measures());
    List<PageRegions> regions = PageRegions.of(pages);
    if (!tagged || pages.areTyped()) {
      return PdfReading.of(pages, regions, drawn, file);
    }
    CompletableFuture<PdfReading> byTags =
        CompletableFuture.supplyAsync(
            () -> PdfReading.of(pages, regions, new TaggedLooks(drawn), file));
    return surer(PdfReading.of(pages, regions, drawn, file), byTags.join(), file);
  }

  private static PdfReading surer(PdfReading byLooks, PdfReading byTags, Span file) {
    Skeleton looks = Skeleton.of(byLooks.document());
    Skeleton tags = Skeleton.of(byTags.document());
    if (looks.isSame(tags)) {
      return byTags;
    }
    boolean believed = byTags.faults() < byLooks.faults();
    PdfReading surer = believed ? byTags : byLooks;
    Skeleton.Part part = looks.difference(tags);
    surer
        .diagnostics()
        .add(
            ReadRules.TAGS_DIFFER.at(
                Span.onPage(file.path(), part.page()),
                "the tags of the file and the looks of its pages differ from “"
                    + part.shown()
                    + "” on",
                "compare it: the " + (believed ? "tags" : "looks") + " were believed"));
    return surer;
  }
}
