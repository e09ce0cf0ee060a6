package org.sgreport.write.evidence;

import java.util.List;
import java.util.Optional;
import org.sgreport.compare.Change;
import org.sgreport.document.Document;
import org.sgreport.model.Report;

/**
 * What a page shows: a report and its document; whether with the texts and sources of replies; what
 * {@code lint} doubts; what changed since an earlier state, which is named, where one is asked for;
 * and the emblem as the address of a picture, where the report names one.
 */
public record PageContent(
    Report report,
    Document document,
    boolean texts,
    List<Doubt> doubts,
    Optional<Since> since,
    Optional<String> emblem) {
  /** What is doubted, and where, as readers call it: "para. 18"; empty for the whole. */
  public record Doubt(String where, String severity, String rule, String message, String help) {}

  /** An earlier state by its name, such as {@code HEAD~3}, and what changed. */
  public record Since(String name, List<Change> changes) {
    public Since {
      changes = List.copyOf(changes);
    }
  }

  public PageContent {
    doubts = List.copyOf(doubts);
  }

  /** The same without texts and sources of replies. */
  public PageContent withoutTexts() {
    return new PageContent(report, document, false, doubts, since, emblem);
  }

  /** The same with other doubts. */
  public PageContent doubting(List<Doubt> others) {
    return new PageContent(report, document, texts, others, since, emblem);
  }
}
