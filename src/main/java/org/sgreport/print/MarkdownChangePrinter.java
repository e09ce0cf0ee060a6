package org.sgreport.print;

import java.util.List;
import org.sgreport.compare.Change;
import org.sgreport.compare.ChangeSections;

/** For a comment on a pull request: what went struck through, what came in bold. */
final class MarkdownChangePrinter implements ChangePrinter {
  private static final ChangeSections.Marks MARKS =
      new ChangeSections.Marks(
          "### %s\n\n", "- %s\n", new String[] {"~~", "~~"}, new String[] {"**", "**"}, "\n");

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String print(List<Change> changes) {
    return changes.isEmpty()
        ? "No change.\n"
        : ChangeSections.print(
            changes.stream().map(change -> change.with(PullRequestText::escaped)).toList(), MARKS);
  }
}
