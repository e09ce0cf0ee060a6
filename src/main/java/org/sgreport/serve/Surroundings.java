package org.sgreport.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sgreport.history.Git;

/**
 * What a run depends on besides its words and files, and what a server cannot change for one run:
 * variables that Java, git and the system read, and the mask of new files. Where a client's are
 * others, the client does the work itself.
 */
record Surroundings(Map<String, String> variables, String mask) {
  private static final Pattern COUNTING =
      Pattern.compile(
          "PATH|HOME|LANG|LANGUAGE|LC_.*|TZ|GIT_.*|XDG_CONFIG_HOME|JAVA_.*|JDK_JAVA_OPTIONS|_JAVA_OPTIONS");

  /** Of a PATH, it counts which git it leads to: nothing else is run. */
  static Surroundings of(Map<String, String> all, String mask) {
    Map<String, String> counting = new TreeMap<>(all);
    counting.keySet().removeIf(name -> !COUNTING.matcher(name).matches());
    counting.computeIfPresent(
        "PATH", (name, path) -> Git.program(path).map(Path::toString).orElse(""));
    return new Surroundings(counting, mask);
  }

  static Surroundings of(ServedCall call) {
    return of(call.variables(), call.mask());
  }
}
