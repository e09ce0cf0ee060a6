package org.sgreport.write.html;

import java.util.List;
import org.sgreport.compare.Change;
import org.sgreport.compare.ChangeSections;

/** What changed between two states of a report: what went struck through, what came underlined. */
public final class ChangesHtml {
  private static final ChangeSections.Marks MARKS =
      new ChangeSections.Marks(
          "<h2>%s</h2>\n<ul class=\"changes\">\n",
          "<li>%s</li>\n",
          new String[] {"<del>", "</del>"},
          new String[] {"<ins>", "</ins>"},
          "</ul>\n");

  private ChangesHtml() {}

  public static String of(List<Change> changes) {
    return changes.isEmpty()
        ? "<p>No change.</p>\n"
        : ChangeSections.print(
            changes.stream().map(c -> c.with(words -> new Html().text(words).written())).toList(),
            MARKS);
  }
}
