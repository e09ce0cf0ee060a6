package org.sgreport.print;

import java.util.List;
import org.sgreport.compare.Change;
import org.sgreport.compare.ChangeSections;

/** For reading in a terminal: {@code [-what went-] {+what came+}}. */
final class TextChangePrinter implements ChangePrinter {
  private static final ChangeSections.Marks MARKS =
      new ChangeSections.Marks(
          "%s\n", "  %s\n", new String[] {"[-", "-]"}, new String[] {"{+", "+}"}, "\n");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String print(List<Change> changes) {
    return changes.isEmpty() ? "no change\n" : ChangeSections.print(changes, MARKS);
  }
}
