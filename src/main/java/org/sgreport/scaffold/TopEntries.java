package org.sgreport.scaffold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an input, entry by entry: what stands at its top, with the lines that belong to it.
 */
final class TopEntries {
  private static final Pattern KEY = Pattern.compile("^([a-z][a-z-]*):.*");

  private final StringBuilder head = new StringBuilder();
  private final Map<String, String> entries = new LinkedHashMap<>();

  TopEntries(String text) {
    String last = "";
    for (String line : text.lines().toList()) {
      Matcher key = KEY.matcher(line);
      last = key.matches() ? key.group(1) : last;
      if (last.isEmpty()) {
        head.append(line).append('\n');
      } else {
        entries.merge(last, line + "\n", String::concat);
      }
    }
  }

  /** The lines of an entry; empty where there is none. */
  String lines(String key) {
    return entries.getOrDefault(key, "");
  }

  /** Puts other lines in the place of an entry, or at the end where there is none. */
  TopEntries with(String key, String lines) {
    entries.put(key, lines.endsWith("\n") ? lines : lines + "\n");
    return this;
  }

  /** Leaves the key without its value, where the entry is there. */
  TopEntries blank(String key) {
    entries.computeIfPresent(key, (k, lines) -> k + ":\n");
    return this;
  }

  TopEntries without(String key) {
    entries.remove(key);
    return this;
  }

  String text() {
    return head + String.join("", entries.values());
  }
}
