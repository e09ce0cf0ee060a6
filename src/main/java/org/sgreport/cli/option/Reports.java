package org.sgreport.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sgreport.cli.run.Environment;
import org.sgreport.cli.run.Refusal;
import picocli.CommandLine.Parameters;

/** The REPORT arguments, and what kind of folder each is. */
public final class Reports {
  @Parameters(
      paramLabel = "REPORT",
      arity = "1..*",
      description = "A report folder, such as inputs/a-69-224.")
  private List<String> given;

  /** What a folder among inputs/ holds. */
  public enum Kind {
    REPORT,
    TREATIES,
    SCHEMAS
  }

  /** The folders in the order given. */
  public List<Path> folders(Environment environment) {
    List<Path> folders = new ArrayList<>();
    for (String path : given) {
      folders.add(one(path, environment));
    }
    return folders;
  }

  /** The folder. A path that is not there, or not a folder, is refused. */
  public static Path one(String path, Environment environment) {
    Path folder = environment.path(path);
    if (!Files.exists(folder)) {
      throw new Refusal("there is no folder " + path);
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(path + " is a file; name the report folder that it stands in");
    }
    return folder;
  }

  /** The folders that hold a report; the others are passed over with a note. */
  public List<Path> reports(Environment environment) {
    return folders(environment).stream().filter(f -> !passedOver(f, environment)).toList();
  }

  /** Whether the folder holds no report, which is noted. */
  public static boolean passedOver(Path folder, Environment environment) {
    boolean other = kind(folder) != Kind.REPORT;
    if (other) {
      environment
          .err()
          .println("passed over " + environment.shown(folder) + ": it holds no report");
    }
    return other;
  }

  public static Kind kind(Path folder) {
    if (Files.exists(folder.resolve("report.yaml"))) {
      return Kind.REPORT;
    }
    return switch (String.valueOf(folder.getFileName())) {
      case "treaties" -> Kind.TREATIES;
      case "schemas" -> Kind.SCHEMAS;
      default -> Kind.REPORT;
    };
  }
}
