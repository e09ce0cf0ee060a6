package org.sgreport.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command line that somebody typed elsewhere: its words, the folder it was typed in, the
 * variables that count, whether it was typed at a terminal, and the mask of its files.
 */
public record ServedCall(
    List<String> words, Path folder, Map<String, String> variables, boolean terminal, String mask) {
  public ServedCall {
    words = List.copyOf(words);
    variables = Map.copyOf(variables);
  }
}
