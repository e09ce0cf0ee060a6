package org.sgreport.print;

import org.sgreport.tally.Grid;

/** A format of tallies, such as {@code --format csv}. */
public interface GridPrinter {
  /** As the command line calls it. */
  String name();

  /** The grid with a line feed at the end. The width is that of the terminal, in characters. */
  String print(Grid grid, int width);
}
