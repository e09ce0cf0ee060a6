package org.sgreport.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file by which a client finds the server of its program: port, the client's secret, the
 * server's, and the process, each in a line. Only its user can read it.
 */
record Notice(int port, Secret client, Secret server, long process) {
  private static final String FOLDER = "rwx------";
  private static final String FILE = "rw-------";

  /** Longer than any secret. */
  static final int LONGEST_SECRET = 128;

  /** Names of files are no longer than this in any system. */
  private static final int LONGEST = 200;

  /**
   * Where the notice of a program is: in the user's folder for what lives as long as a session, or
   * in the one for what can be made again.
   */
  static Path place(Path home, Map<String, String> variables) {
    String key = home.toString().replaceAll("[/\\\\:]", "%");
    String name = key.substring(Math.max(0, key.length() - LONGEST));
    return folder(variables).resolve("sgreport").resolve(name);
  }

  private static Path folder(Map<String, String> variables) {
    String session = variables.getOrDefault("XDG_RUNTIME_DIR", "");
    return session.isEmpty()
        ? Path.of(variables.getOrDefault("HOME", "/nowhere"), ".cache")
        : Path.of(session);
  }

  /** Empty where there is none, and where it is not whole. */
  static Optional<Notice> read(Path place) {
    try {
      List<String> lines = Files.readAllLines(place, StandardCharsets.US_ASCII);
      return Optional.of(
          new Notice(
              Integer.parseInt(lines.get(0)),
              new Secret(lines.get(1)),
              new Secret(lines.get(2)),
              Long.parseLong(lines.get(3))));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Made with the rights that it keeps: it is at no time open to others, nor half written. */
  void write(Path place) throws IOException {
    folder(place.getParent());
    Path made =
        Files.createTempFile(
            place.getParent(),
            ".notice",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE)));
    String text = port + "\n" + client.word() + "\n" + server.word() + "\n" + process + "\n";
    Files.writeString(made, text, StandardCharsets.US_ASCII);
    Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Where it is still this one; the folder, too, so that launchers need not look into it. */
  void remove(Path place) throws IOException {
    if (read(place).filter(this::equals).isPresent()) {
      Files.deleteIfExists(place);
      try {
        Files.deleteIfExists(place.getParent());
      } catch (DirectoryNotEmptyException e) {
        // Another program's server stands there.
      }
    }
  }

  /** One of another user cannot be given rights, so that nothing is put there. */
  private static void folder(Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    if (Files.isSymbolicLink(folder)) {
      throw new IOException("it is a link");
    }
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER));
  }
}
