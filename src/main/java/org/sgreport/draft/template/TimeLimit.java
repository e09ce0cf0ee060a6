package org.sgreport.draft.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a template in a thread of its own, which is abandoned when its time is over: nothing else
 * stops a template that loops without printing.
 */
final class TimeLimit {
  /** What a template does. */
  interface Task {
    void run() throws TemplateException, IOException;
  }

  /** That the time was over. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private TimeLimit() {}

  /** Throws what the task throws, or {@link Exceeded}. */
  static void run(Duration limit, Task task) throws TemplateException, IOException {
    FutureTask<Void> future =
        new FutureTask<>(
            () -> {
              task.run();
              return null;
            });
    Thread thread = new Thread(future, "template");
    thread.setDaemon(true);
    thread.start();
    try {
      future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new Exceeded();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Exceeded();
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    }
  }

  private static void rethrow(Throwable cause) throws TemplateException, IOException {
    if (cause instanceof TemplateException template) {
      throw template;
    }
    if (cause instanceof IOException file) {
      throw file;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) cause;
  }
}
