package org.sgreport.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/**
 * Folder of a small report in which one file at a time is replaced by what the fuzzer made. The
 * first byte of its data says which, the others are the content.
 */
final class Target {
  /** Besides what the program prints of a fault. */
  private static final List<String> TRACES = List.of("Exception", "\tat ");

  private final Path folder;
  private final List<String> files;

  private Target(Path folder, List<String> files) {
    this.folder = folder;
    this.files = files;
  }

  /** A copy of the folders, each over the one before, with the files that are to be replaced. */
  static Target of(List<String> files, String... specs) {
    try {
      Path folder = Files.createTempDirectory(Folders.PROJECT.resolve("target"), "fuzz-");
      for (String spec : specs) {
        Folders.copy(Folders.PROJECT.resolve("src/test/resources/spec").resolve(spec), folder);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
      return new Target(folder, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** What a fuzzer can begin with: each file as it is. */
  List<byte[]> seeds() {
    return files.stream()
        .map(f -> seed(files.indexOf(f), Folders.bytes(folder.resolve(f))))
        .toList();
  }

  static byte[] seed(int which, byte[] content) {
    byte[] seed = new byte[content.length + 1];
    seed[0] = (byte) which;
    System.arraycopy(content, 0, seed, 1, content.length);
    return seed;
  }

  /** Which of so many the data asks for. */
  static int which(byte[] data, int of) {
    return data.length == 0 ? 0 : Byte.toUnsignedInt(data[0]) % of;
  }

  static byte[] content(byte[] data) {
    return data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length);
  }

  /** Puts the data in place of one of the files while the task runs. */
  void with(byte[] data, Runnable task) {
    Path file = folder.resolve(files.get(which(data, files.size())));
    byte[] whole = Folders.bytes(file);
    Folders.write(file, content(data));
    try {
      task.run();
    } finally {
      Folders.write(file, whole);
    }
  }

  /** Runs the program, which may complain as it likes, and gives its status. */
  int run(String... args) {
    Program program =
        Program.run(
            folder, Stream.concat(Stream.of(args), Stream.of("--debug")).toArray(String[]::new));
    boolean fault = program.status() < 0 || program.status() > 2;
    if (fault || TRACES.stream().anyMatch(program.err()::contains)) {
      throw new AssertionError(
          String.join(" ", args) + " ends with " + program.status() + ":\n" + program.err());
    }
    return program.status();
  }

  static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }
}
