package org.sgreport.serve;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a run depends on besides its words and files, and what a server cannot change for one run:
 * variables that Java, git and the system read, and the mask of new files. Where a client's are
 * others, the client does the work itself.
 */
record Surroundings(Map<String, String> variables, String mask) {
  private static final Pattern COUNTING =
      Pattern.compile(
          "PATH|HOME|LANG|LANGUAGE|LC_.*|TZ|GIT_.*|XDG_CONFIG_HOME|JAVA_.*|JDK_JAVA_OPTIONS|_JAVA_OPTIONS");

  static Surroundings of(Map<String, String> all, String mask) {
    Map<String, String> counting = new TreeMap<>(all);
    counting.keySet().removeIf(name -> !COUNTING.matcher(name).matches());
    return new Surroundings(counting, mask);
  }

  static Surroundings of(Call call) {
    return of(call.variables(), call.mask());
  }
}
