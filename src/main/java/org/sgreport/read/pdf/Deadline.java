package org.sgreport.read.pdf;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PdfReading that is given up after a time, since a file can keep the library busy for hours. What
 * is given up goes on beside the program and ends with it.
 */
final class Deadline {
  /** Some ten times what the longest report takes on a slow machine. */
  private static final long SECONDS = 60;

  private Deadline() {}

  /** Throws {@link Operators.TooMuch} where time, memory or depth do not suffice. */
  static <T> T within(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread reader = new Thread(task, "PDF reader");
    reader.setDaemon(true);
    reader.start();
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw known(e.getCause());
    } catch (TimeoutException e) {
      throw new Operators.TooMuch();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static IOException known(Throwable cause) {
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return new Operators.TooMuch();
    }
    return cause instanceof IOException known ? known : new IOException(cause);
  }
}
