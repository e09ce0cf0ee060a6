package org.sgreport.draft.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Source;

/** The place of a directive's call, and of the arguments within it. */
record CallText(Source source, Span span) {
  private static final Pattern TAG = Pattern.compile("</?[#@][^>]*>");

  /** Whether nothing but other tags is on its lines. */
  boolean isAlone() {
    String before = source.line(span.line()).substring(0, Math.max(0, span.column() - 1));
    String last = source.line(span.endLine());
    String behind = last.substring(Math.min(span.endColumn() - 1, last.length()));
    return TAG.matcher(before).replaceAll("").isBlank()
        && TAG.matcher(behind).replaceAll("").isBlank();
  }

  /** Where the argument's name is; the whole call, where it cannot be found. */
  Span name(String name) {
    Pattern argument = Pattern.compile("(?<=\\s)" + Pattern.quote(name) + "(?=\\s*=)");
    for (int number = span.line(); number <= span.endLine(); number++) {
      Matcher match = argument.matcher(source.line(number));
      if (match.find(number == span.line() ? Math.min(span.column() - 1, match.regionEnd()) : 0)) {
        return Span.onLine(source.path(), number, match.start() + 1, match.end() + 1);
      }
    }
    return span;
  }

  /** Where the argument's value is; the whole call, where it cannot be found. */
  Span argument(String name) {
    Pattern value = Pattern.compile("\\b" + Pattern.quote(name) + "\\s*=\\s*([\"']?)([^\"'>/]*)");
    for (int number = span.line(); !name.isEmpty() && number <= span.endLine(); number++) {
      Matcher match = value.matcher(source.line(number));
      if (match.find(number == span.line() ? Math.min(span.column() - 1, match.regionEnd()) : 0)) {
        return Span.onLine(
            source.path(),
            number,
            match.start(2) + 1,
            Math.max(match.end(2), match.start(2) + 1) + 1);
      }
    }
    return span;
  }
}
