package org.sgreport.draft.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of arguments that FreeMarker keeps for itself, or cannot read: it is shown others of the
 * same length, so that every place stays where it is.
 */
final class ArgumentNames {
  private static final Map<String, String> SHOWN =
      Map.of("in", "IN", "as", "AS", "at-least", "at_least");
  private static final Map<String, String> MEANT =
      SHOWN.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  /** Words in quotation marks, which stay, or a name before its sign. */
  private static final Pattern NAME =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|(?<=\\s)(in|as|at-least)(?=\\s*=)");

  private ArgumentNames() {}

  /** A tag of a directive as FreeMarker can read it. */
  static String shown(String tag) {
    return SHOWN.keySet().stream().noneMatch(tag::contains) ? tag : renamed(tag);
  }

  private static String renamed(String tag) {
    return NAME.matcher(tag)
        .replaceAll(
            m -> Matcher.quoteReplacement(m.group(1) == null ? m.group() : SHOWN.get(m.group(1))));
  }

  static String meant(String name) {
    return MEANT.getOrDefault(name, name);
  }
}
