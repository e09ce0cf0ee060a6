package org.sgreport.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.document.Document;

/** What changed in a report, in one line: "para. 15: 27 → 28; para. 18: Norway joins 12 States". */
public final class ChangeLine {
  private static final int MOST = 8;

  private ChangeLine() {}

  /** Computed words first; of the text, what is no consequence of those. */
  public static String between(Document before, Document after) {
    List<Change> computed = ComputedChanges.between(before, after);
    List<String> about = computed.stream().map(Change::about).toList();
    List<String> told =
        new ArrayList<>(
            Stream.concat(
                    computed.stream(),
                    TextChanges.between(before, after).stream()
                        .filter(c -> c.kind() == Change.Kind.TEXT)
                        .filter(c -> !about.contains(c.about())))
                .map(c -> c.about() + ": " + c.what())
                .distinct()
                .toList());
    if (told.isEmpty()) {
      return "nothing changed in the text";
    }
    String rest = told.size() > MOST ? "; and " + (told.size() - MOST) + " more" : "";
    return told.stream().limit(MOST).collect(Collectors.joining("; ")) + rest;
  }
}
