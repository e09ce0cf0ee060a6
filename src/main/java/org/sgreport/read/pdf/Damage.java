package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What the library complains of while it reads a file. It reads on where a file is damaged, with
 * words lost or changed; complaints about fonts that the machine lacks are none about the file.
 */
final class Damage extends Handler implements AutoCloseable {
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private final List<String> complaints = new ArrayList<>();

  Damage() {
    LOGGERS.forEach(
        logger -> {
          logger.setUseParentHandlers(false);
          logger.addHandler(this);
        });
  }

  List<String> complaints() {
    return complaints;
  }

  @Override
  public void publish(LogRecord logged) {
    String message = String.valueOf(logged.getMessage());
    boolean font = message.contains("allback font") || message.contains("PostScript name");
    if (logged.getLevel().intValue() >= Level.WARNING.intValue() && !font) {
      complaints.add(message.lines().findFirst().orElse(""));
    }
  }

  @Override
  public void flush() {
    // nothing is kept back
  }

  @Override
  public void close() {
    LOGGERS.forEach(logger -> logger.removeHandler(this));
  }
}
