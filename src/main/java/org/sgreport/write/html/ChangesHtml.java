package org.sgreport.write.html;

import java.util.List;
import java.util.function.UnaryOperator;
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

  /** Of changes alone. */
  public static String of(List<Change> changes) {
    return of(changes, name -> "");
  }

  /** With links to what changed, where a name has an anchor in the page. */
  public static String of(List<Change> changes, UnaryOperator<String> anchors) {
    return changes.isEmpty()
        ? "<p>No change.</p>\n"
        : ChangeSections.print(changes.stream().map(c -> written(c, anchors)).toList(), MARKS);
  }

  private static Change written(Change change, UnaryOperator<String> anchors) {
    Change written = change.with(words -> new Html().text(words).written());
    boolean stands =
        change.kind() == Change.Kind.COMPUTED
            || change.kind() == Change.Kind.TEXT && !change.isRemoval();
    String anchor = stands ? anchors.apply(change.about()) : "";
    return anchor.isEmpty() ? written : written.about(link(change.about(), anchor));
  }

  private static String link(String words, String anchor) {
    return new Html().element("a", words, "href", "#" + anchor).written();
  }
}
