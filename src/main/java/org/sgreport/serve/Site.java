package org.sgreport.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;

/** Where a server stands: its program, the notice for its clients, and its surroundings. */
public record Site(Path program, Path notice, Surroundings surroundings) {
  /**
   * Of the program that this code is of, and whose launcher is in a folder {@code home}. An
   * exception where files have no rights, as on Windows.
   */
  public static Site of(Path home, Path program, Map<String, String> variables) throws IOException {
    return new Site(program, Notice.place(home, variables), Surroundings.of(variables, mask()));
  }

  /** What new files are not given, in octal, such as 0022: as a new folder shows. */
  private static String mask() throws IOException {
    Path folder = Files.createTempDirectory("sgreport");
    Path probe = folder.resolve("probe");
    try {
      Files.createDirectory(probe);
      int mask = 0;
      Set<PosixFilePermission> given = Files.getPosixFilePermissions(probe);
      for (PosixFilePermission right : PosixFilePermission.values()) {
        mask = mask << 1 | (given.contains(right) ? 0 : 1);
      }
      return String.format("%04o", mask);
    } finally {
      Files.deleteIfExists(probe);
      Files.deleteIfExists(folder);
    }
  }
}
