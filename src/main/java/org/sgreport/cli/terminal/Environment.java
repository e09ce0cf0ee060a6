package org.sgreport.cli.terminal;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.print.Paint;
import org.sgreport.source.Sources;
import org.sgreport.text.HiddenSigns;

/**
 * What a run is given from outside: where it prints, where it works, and the variables it may read.
 */
public record Environment(
    PrintStream out,
    PrintStream err,
    Path workingDirectory,
    Map<String, String> variables,
    Terminal terminal) {

  private static final int USUAL_WIDTH = 80;

  /** The same in another folder. */
  public Environment in(Path folder) {
    return new Environment(out, err, folder, variables, terminal);
  }

  /** The same, printing elsewhere. */
  public Environment printingTo(PrintStream otherOut, PrintStream otherErr) {
    return new Environment(otherOut, otherErr, workingDirectory, variables, terminal);
  }

  /** A path as the user gave it, from the working directory. */
  public Path path(String given) {
    try {
      return workingDirectory.resolve(given).normalize();
    } catch (InvalidPathException e) {
      throw new Refusal(
          given + " is no path here; in a locale without UTF-8, set LC_ALL=C.UTF-8 first");
    }
  }

  /**
   * A path as the user would write it, with forward slashes as everywhere, and with what cannot be
   * seen of it written out.
   */
  public String shown(Path path) {
    Path shown = path.startsWith(workingDirectory) ? workingDirectory.relativize(path) : path;
    return HiddenSigns.writtenOut(Sources.slashed(shown));
  }

  /** The width of the terminal in characters; 80 where nothing says it. */
  public int width() {
    try {
      int columns = Integer.parseInt(variables.getOrDefault("COLUMNS", ""));
      return columns >= 40 ? columns : USUAL_WIDTH;
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  /**
   * Colours for {@code --color auto}: on a terminal that has them, unless NO_COLOR is set to
   * anything but nothing (no-color.org).
   */
  public Paint paint(String color) {
    boolean wanted =
        switch (color) {
          case "always" -> true;
          case "never" -> false;
          default ->
              terminal.present()
                  && variables.getOrDefault("NO_COLOR", "").isEmpty()
                  && !variables.getOrDefault("TERM", "").equals("dumb");
        };
    return wanted ? Paint.COLOURED : Paint.PLAIN;
  }
}
