package org.sgreport.collect.cell;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as somebody typed it, as Markdown that prints it so. */
public final class TypedText {
  /** What is a sign wherever it is; low lines within words are none. */
  private static final Pattern SIGN =
      Pattern.compile(
          "\\\\(?=\\p{Punct}|$)|[*`\\[{|<]|~(?=~)|:(?=::)|&(?=#?\\w+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  /** What is a sign at the beginning of a line. */
  private static final Pattern AT_START =
      Pattern.compile("^(?:[-+](?=\\s|$)|[-=](?=[-=\\s]*$)|[#>~]|Table(?=:))");

  private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");

  private TypedText() {}

  /** Lines without blanks at their ends; a line that is blank parts paragraphs. */
  public static String asMarkdown(String typed) {
    return typed
        .replaceAll("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B]", "\n")
        .lines()
        .map(String::strip)
        .map(TypedText::line)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String line(String line) {
    String escaped = SIGN.matcher(line).replaceAll("\\\\$0");
    String numbered = NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
    return AT_START.matcher(numbered).find() ? atStart(numbered) : numbered;
  }

  private static String atStart(String line) {
    return line.startsWith("Table:") ? "Table\\:" + line.substring("Table:".length()) : "\\" + line;
  }
}
