package org.sgreport.cli.preview;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The address at which the user's editor opens a file: SGREPORT_EDITOR, such as {@code
 * vscode://file{path}:{line}}.
 */
final class Editor {
  private static final String RUNS_IN_THE_PAGE = "(?i)(?:javascript|data|vbscript|blob):.*";

  private Editor() {}

  /** With {@code {line}} left for the page; empty where there is none that can be used. */
  static Optional<String> address(Map<String, String> variables, Path file) {
    String pattern = variables.getOrDefault("SGREPORT_EDITOR", "").strip();
    if (!pattern.matches("[A-Za-z][\\w+.-]*:.+") || pattern.matches(RUNS_IN_THE_PAGE)) {
      return Optional.empty();
    }
    String path = URI.create("file:///").resolve(file.toUri().getRawPath()).getRawPath();
    return Optional.of(pattern.replace("{path}", path).replace("{column}", "1"));
  }
}
