package org.sgreport.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for files below some folders to be saved. */
final class Watch implements AutoCloseable {
  /** An editor saves in several steps; what comes within this time is one save. */
  private static final int QUIET_MILLISECONDS = 20;

  private final WatchService service;
  private final List<Path> folders;

  /** Folders that are not there are skipped. */
  Watch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    try {
      this.service = FileSystems.getDefault().newWatchService();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    register();
  }

  /** Those below them, too; one that is registered already stays so. */
  private void register() {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> below = Files.walk(folder)) {
          for (Path each : below.filter(Files::isDirectory).toList()) {
            each.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** Returns once something was saved; false where the thread is interrupted. */
  boolean awaitSave() {
    try {
      for (WatchKey key = service.take(); key != null; ) {
        key.pollEvents();
        key.reset();
        key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
      register();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
