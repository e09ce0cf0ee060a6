package org.sgreport.language.toy;

import java.nio.file.Path;
import org.sgreport.support.Folders;

/** The specimens with their own words in disguise. */
public final class Specimens {
  private Specimens() {}

  /** A copy of a specimen below a folder, with its template and the treaties. */
  public static Path disguised(String name, Path folder) {
    Path report = folder.resolve("inputs").resolve(name);
    Folders.copy(Folders.PROJECT.resolve("inputs").resolve(name), report);
    Folders.copy(Folders.PROJECT.resolve("inputs/treaties"), folder.resolve("inputs/treaties"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    Disguise.template(folder.resolve("templates/" + name + ".md.ftl"));
    Disguise.inputs(report);
    return report;
  }

  /** A copy of a case of rendering below a folder. */
  public static Path disguisedCase(Path spec, Path folder) {
    Folders.copy(spec.resolveSibling("base"), folder);
    Folders.copy(spec.resolve("input"), folder);
    Folders.files(folder).stream()
        .filter(f -> f.toString().endsWith(".ftl"))
        .forEach(Disguise::template);
    Disguise.inputs(folder);
    return folder.resolve("report");
  }
}
