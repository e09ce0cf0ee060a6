package org.sgreport.adopt;

import java.util.regex.Pattern;

/**
 * Text as a YAML value: plain where YAML 1.2 reads it as the same text, in quotation marks
 * elsewhere.
 */
final class Yaml {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}][\\p{L}\\p{N} ,.;/()’'–-]*[\\p{L}\\p{N}).’]|[\\p{L}]");
  private static final Pattern TYPED = Pattern.compile("(?i)null|true|false");

  private Yaml() {}

  static String text(String value) {
    boolean number = value.matches("\\d+");
    boolean date = value.matches("\\d{4}-\\d{2}-\\d{2}");
    boolean plain = PLAIN.matcher(value).matches() && !TYPED.matcher(value).matches();
    return number || date || plain ? value : quoted(value);
  }

  /** Within brackets or braces, where a comma would end the value; an empty text stays empty. */
  static String inFlow(String value) {
    return value.matches("[\\p{L}\\p{N}/.-]*") ? value : quoted(value);
  }

  private static String quoted(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
