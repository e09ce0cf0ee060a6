package org.sgreport.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several reports: each core takes some. */
public final class Batch {
  private Batch() {}

  /** What comes of the reports is reported in the order given, as soon as it can be. */
  public static <R> void run(List<Path> folders, Function<Path, R> work, Consumer<R> tell) {
    folders.parallelStream().map(work).forEachOrdered(tell);
  }
}
