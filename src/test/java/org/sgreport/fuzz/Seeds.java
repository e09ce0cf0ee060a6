package org.sgreport.fuzz;

import java.nio.file.Path;
import java.util.List;
import org.sgreport.support.Folders;

/** Writes what a fuzzer begins with: {@code Seeds FOLDER}, a folder below it for each target. */
final class Seeds {
  private Seeds() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    write(folder.resolve("YamlTarget"), YamlTarget.seeds());
    write(folder.resolve("TemplateTarget"), TemplateTarget.seeds());
    write(folder.resolve("WordTarget"), WordTarget.seeds());
  }

  private static void write(Path folder, List<byte[]> seeds) {
    for (int i = 0; i < seeds.size(); i++) {
      Folders.write(folder.resolve("seed-" + i), seeds.get(i));
    }
  }
}
