package org.sgreport.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program as it was when it started: another file in its place is another build. */
record Build(Path program, String stamp) {
  static Build of(Path program) {
    return new Build(program, stamp(program));
  }

  boolean stands() {
    return !stamp.isEmpty() && stamp(program).equals(stamp);
  }

  /** Empty where the file is gone. */
  private static String stamp(Path program) {
    try {
      return Files.size(program)
          + " "
          + Files.getLastModifiedTime(program).toMillis()
          + " "
          + Files.readAttributes(program, "*").get("fileKey");
    } catch (IOException e) {
      return "";
    }
  }
}
