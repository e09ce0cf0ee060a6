package org.sgreport.print;

import java.util.List;
import org.sgreport.compare.Change;

/** A format of changes, such as {@code diff --format markdown}. */
public interface ChangePrinter {
  /** As the command line calls it. */
  String name();

  /** The changes in their order; nothing but an empty form of it where there are none. */
  String print(List<Change> changes);
}
