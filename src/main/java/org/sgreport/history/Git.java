package org.sgreport.history;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Refusal;

/**
 * The git on the PATH, asked in a folder. The folder may have come from others, its configuration
 * with it: git is asked for names and objects alone, for which it runs no hook, filter, monitor or
 * converter, fetches nothing, and looks into no repository that only lies about as files.
 */
public record Git(Path folder) {
  private static final List<String> WALLS =
      List.of("-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false");

  private static final Map<String, String> VARIABLES =
      Map.of(
          "GIT_ALLOW_PROTOCOL", "none",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_NO_REPLACE_OBJECTS", "1",
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TERMINAL_PROMPT", "0",
          "LC_ALL", "C");

  /** What is done with what git prints, while it prints. */
  interface Output<T> {
    T read(InputStream out) throws IOException;
  }

  /** The top of the repository that the folder is in; refused where there is none. */
  public Path top() {
    return Path.of(line(folder + " is in no git repository", "rev-parse", "--show-toplevel"));
  }

  /** The full name of a commit; refused where git knows none of that name. */
  String commit(String revision) {
    String shallow =
        "true".equals(line("no repository", "rev-parse", "--is-shallow-repository"))
            ? "; this clone is shallow: git fetch --unshallow brings the earlier ones"
            : "";
    return line(
        "git knows no revision " + revision + shallow,
        "rev-parse",
        "--verify",
        "--end-of-options",
        revision + "^{commit}");
  }

  /** What a command prints, as one line. */
  public String line(String refusal, String... words) {
    return new String(run(refusal, words), StandardCharsets.UTF_8).strip();
  }

  /** What a command prints; refused, in the words given, where it fails. */
  public byte[] run(String refusal, String... words) {
    return run(refusal, Optional.empty(), InputStream::readAllBytes, words);
  }

  /** The same, with an input, and what is made of what it prints. */
  <T> T run(String refusal, Optional<File> input, Output<T> output, String... words) {
    Path errors = null;
    try {
      errors = Files.createTempFile("sgreport", ".log");
      ProcessBuilder builder = new ProcessBuilder(command(words)).redirectError(errors.toFile());
      builder.environment().putAll(VARIABLES);
      input.ifPresent(builder::redirectInput);
      Process process = builder.start();
      process.getOutputStream().close();
      T made;
      try (InputStream out = process.getInputStream()) {
        made = output.read(out);
      }
      if (process.waitFor() != 0) {
        throw new Refusal(reason(refusal, Files.readString(errors, StandardCharsets.ISO_8859_1)));
      }
      return made;
    } catch (IOException e) {
      throw new Refusal("git is needed for this; install it and put it on the PATH");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      TemporaryFiles.delete(errors);
    }
  }

  private List<String> command(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(program().toString()));
    command.addAll(WALLS);
    command.addAll(List.of("-C", folder.toString()));
    command.addAll(List.of(words));
    return command;
  }

  private static Path program() throws IOException {
    return program(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .orElseThrow(() -> new IOException("no git"));
  }

  /**
   * The git that a PATH leads to. Never one of the folder: Windows would look into the working
   * directory first.
   */
  public static Optional<Path> program(String path) {
    return Stream.of(path.split(File.pathSeparator))
        .map(File::new)
        .filter(File::isAbsolute)
        .flatMap(place -> Stream.of(new File(place, "git"), new File(place, "git.exe")))
        .filter(file -> file.isFile() && file.canExecute())
        .map(File::toPath)
        .findFirst();
  }

  /** What git says of repositories that it does not open, with its remedy. */
  private String reason(String refusal, String errors) {
    if (errors.contains("dubious ownership")) {
      return "git does not open the repository of "
          + folder
          + ", which belongs to another user; if you trust it:"
          + " git config --global --add safe.directory "
          + owned(errors);
    }
    return errors.contains("cannot use bare repository") || errors.contains("in a work tree")
        ? folder + " is in a bare repository; clone it, and work in the clone"
        : refusal;
  }

  private String owned(String errors) {
    int at = errors.indexOf("repository at '") + "repository at '".length();
    int end = errors.indexOf('\'', at);
    return end > at ? errors.substring(at, end) : folder.toString();
  }
}
