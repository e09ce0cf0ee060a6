package org.sgreport.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.compile.Compilation;
import org.sgreport.diagnostic.Refusal;

/**
 * One compilation at the command line, which knows where it prints and what it may not overwrite.
 */
public final class CommandRun extends Compilation {
  private final Environment environment;
  private final List<Path> used = new ArrayList<>();

  public CommandRun(Environment environment) {
    super(environment.workingDirectory());
    this.environment = environment;
  }

  public Environment environment() {
    return environment;
  }

  /** Says that the run needs a file that is none of its sources, such as a picture. */
  public Path using(Path file) {
    used.add(file);
    return file;
  }

  /** Refuses an output that is a file which the run has read or written. */
  public void refuseInput(Path output) {
    Stream<Path> read = sources().all().stream().map(source -> environment.path(source.path()));
    if (Stream.concat(read, used.stream()).anyMatch(input -> isSame(input, output))) {
      throw new Refusal(
          environment.shown(output) + " is one of the inputs; name another file to write");
    }
  }

  private static boolean isSame(Path input, Path output) {
    try {
      return Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output);
    } catch (IOException e) {
      return false;
    }
  }
}
