package org.sgreport.cli.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgreport.cli.run.Refusal;

/** The git on the PATH, asked in a folder. */
public record Git(Path folder) {
  /** As many digits of a commit's name tell it from all others. */
  private static final int SHORT = 10;

  /** The top of the repository that the folder stands in; refused where there is none. */
  public Path top() {
    return Path.of(line(folder + " is in no git repository", "rev-parse", "--show-toplevel"));
  }

  /** The revision that the folder stands at, in a few words; empty where git knows of none. */
  public Optional<String> standing() {
    try {
      String commit = line("no revision", "rev-parse", "HEAD").substring(0, SHORT);
      boolean edited = run("no status", "status", "--porcelain", "--", ".").length > 0;
      return Optional.of("revision " + commit + (edited ? " and later changes" : ""));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  /** What a command prints, as one line. */
  public String line(String refusal, String... words) {
    return new String(run(refusal, words), StandardCharsets.UTF_8).strip();
  }

  /** What a command prints; refused, in the words given, where it fails. */
  public byte[] run(String refusal, String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      byte[] output;
      try (InputStream out = process.getInputStream()) {
        output = out.readAllBytes();
      }
      if (process.waitFor() != 0) {
        throw new Refusal(refusal);
      }
      return output;
    } catch (IOException e) {
      throw new Refusal("git is needed for this; install it and put it on the PATH");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
