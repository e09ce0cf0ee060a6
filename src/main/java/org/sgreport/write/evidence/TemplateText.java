package org.sgreport.write.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The template as it is typed: its path as diagnostics show it, its lines, and the address at which
 * an editor opens it, with {@code {line}} for the line, where the user has given one; and the state
 * of the page, which is another after each save.
 */
public record TemplateText(String path, List<String> lines, Optional<String> editor, int version) {
  public TemplateText {
    lines = List.copyOf(lines);
  }
}
