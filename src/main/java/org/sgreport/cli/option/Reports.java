package org.sgreport.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sgreport.cli.output.Outputs;
import org.sgreport.cli.terminal.Environment;
import org.sgreport.diagnostic.Refusal;
import picocli.CommandLine.Parameters;

/** The REPORT arguments, and what kind of folder each is. */
public final class Reports {
  @Parameters(
      paramLabel = "REPORT",
      arity = "1..*",
      description = "A report folder, such as inputs/a-69-224.")
  private List<String> given;

  private static final String REPORT = "report.yaml";

  /** What a folder among inputs/ holds. */
  public enum Kind {
    REPORT,
    TREATIES,
    SCHEMAS
  }

  /** The folders in the order given. */
  public List<Path> folders(Environment environment) {
    return folders(given, environment);
  }

  /** The folders of paths, for a command that needs none. */
  public static List<Path> folders(List<String> given, Environment environment) {
    List<Path> folders = new ArrayList<>();
    for (String path : given) {
      Path folder = one(path, environment);
      refuseShelf(path, folder);
      folders.add(folder);
    }
    return folders;
  }

  /** A folder of reports is no report. */
  private static void refuseShelf(String path, Path folder) {
    if (Files.exists(folder.resolve(REPORT)) || kind(folder) != Kind.REPORT) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<String> reports =
          inside
              .filter(f -> Files.exists(f.resolve(REPORT)))
              .map(f -> f.getFileName().toString())
              .sorted()
              .toList();
      if (!reports.isEmpty()) {
        throw new Refusal(
            path
                + " contains reports: "
                + String.join(", ", reports)
                + "; name one of them, or "
                + path
                + "/*");
      }
    } catch (IOException e) {
      throw new Refusal(path + " cannot be read: " + Outputs.reason(e));
    }
  }

  /** The folder. A path that is not there, or not a folder, is refused. */
  public static Path one(String path, Environment environment) {
    Path folder = environment.path(path);
    if (!Files.exists(folder)) {
      throw new Refusal("there is no folder " + path);
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(path + " is a file; name the report folder that contains it");
    }
    return folder;
  }

  /** The folders that hold a report; the others are skipped with a note. */
  public List<Path> reports(Environment environment) {
    return folders(environment).stream().filter(f -> !passedOver(f, environment)).toList();
  }

  /** Whether the folder holds no report, which is noted. */
  public static boolean passedOver(Path folder, Environment environment) {
    boolean other = kind(folder) != Kind.REPORT;
    if (other) {
      environment.err().println("skipped " + environment.shown(folder) + ": it contains no report");
    }
    return other;
  }

  public static Kind kind(Path folder) {
    if (Files.exists(folder.resolve(REPORT))) {
      return Kind.REPORT;
    }
    return switch (String.valueOf(folder.getFileName())) {
      case "treaties" -> Kind.TREATIES;
      case "schemas" -> Kind.SCHEMAS;
      default -> Kind.REPORT;
    };
  }
}
