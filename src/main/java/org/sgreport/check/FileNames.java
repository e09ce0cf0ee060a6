package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.source.Located;

/** Compares what a file says it is about with its name. */
final class FileNames {
  private FileNames() {}

  static void check(Rule rule, Located<String> key, Diagnostics diagnostics) {
    String path = key.at().path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String wanted = key.value() + ".yaml";
    if (!name.equals(wanted)) {
      diagnostics.add(
          rule.at(
              key.at(),
              "`" + key.value() + "` stands in a file named `" + name + "`",
              "rename the file to " + wanted + ", or mend the key"));
    }
  }
}
