package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.reference.States;
import org.sgreport.source.Located;

/** Compares what a file says it is about with its name. */
final class FileNames {
  private FileNames() {}

  /** The name of an input file without its folder and its ending. */
  static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
  }

  static boolean isState(String name) {
    return States.all().find(name).isPresent();
  }

  static void check(Rule rule, Located<String> key, Diagnostics diagnostics) {
    String path = key.at().path();
    String name = stem(path) + ".yaml";
    String wanted = key.value() + ".yaml";
    if (!name.equals(wanted)) {
      diagnostics.add(
          rule.at(
              key.at(),
              "`" + key.value() + "` is in a file named `" + name + "`",
              "rename the file to " + wanted + ", or correct the key"));
    }
  }
}
