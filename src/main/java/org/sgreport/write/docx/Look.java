package org.sgreport.write.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The parts of the reference document, which say how a report looks: templates/word. */
final class Look {
  private static final String FOLDER = "/org/sgreport/templates/word/";

  private Look() {}

  /** The part with this file name. */
  static byte[] part(String name) {
    try (InputStream in = Look.class.getResourceAsStream(FOLDER + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own resource is broken: " + name, e);
    }
  }
}
