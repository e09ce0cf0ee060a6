package org.sgreport.source;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Span;

/**
 * Typing errors that a YAML parser notices only lines later: {@code state:SEN}, {@code -measure:
 * x}, {@code text: "Lamps" are lit}.
 */
final class YamlMistakes {
  private static final Pattern NO_SPACE_BEHIND_KEY =
      Pattern.compile("^\\s*(?:- )?([a-z][a-z-]*:)(?![\\s/])\\S");
  private static final Pattern NO_SPACE_BEHIND_DASH = Pattern.compile("^\\s*(-)[a-z][a-z-]*: ");
  private static final Pattern TWO_KEYS =
      Pattern.compile("^\\s*(?:- )?([a-z][a-z-]*): ([a-z][a-z-]*: [^\\s:]+)\\s*$");
  private static final Pattern TWO_DASHES = Pattern.compile("^\\s*(- +- )");
  private static final Pattern OPEN =
      Pattern.compile("^\\s*(?:- )?[a-z][a-z-]*: *([{\\[])[^}\\]\"']*$");
  private static final Pattern UNOPENED =
      Pattern.compile(
          "^\\s*(?:- (?=[a-z-]+: [^:]*, [a-z-]+: )|(?:- )?[a-z][a-z-]*: +)"
              + "([^{\\[\"'}\\]]+: [^{\\[\"'}\\]]*|)([}\\]])\\s*$");
  private static final Pattern GOES_ON =
      Pattern.compile("^\\s*(?:- )?[a-z-]+: ((?:\"[^\"]*\"|'[^']*'|\\[[^\\]]*]) *[^\\s,#\\]}].*)$");

  /** How far above its notice a parser may have been misled. */
  static final int LINES = 5;

  private YamlMistakes() {}

  /** The mistake nearest above the line where the parser gave up. */
  static Optional<Diagnostic> find(Source source, int line) {
    Optional<Diagnostic> key =
        YamlLines.find(source, line)
            .or(() -> unopened(source, line))
            .or(() -> twoKeys(source, line));
    if (key.isPresent()) {
      return key;
    }
    for (int number = line; number >= Math.max(1, line - LINES); number--) {
      int here = number;
      Optional<Diagnostic> slip =
          on(source, number)
              .or(open(source, number, line))
              .or(() -> YamlLines.atTheMargin(source, here));
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  /** {@code period: from: 2025-01-01, until: 2025-06-01}}. */
  private static Optional<Diagnostic> unopened(Source source, int line) {
    Matcher close = UNOPENED.matcher(source.line(line));
    if (!close.find()) {
      return Optional.empty();
    }
    String open = close.group(2).equals("}") ? "{" : "[";
    return Optional.of(
        slip(
            source,
            line,
            close,
            2,
            "`" + close.group(2) + "` closes what was not opened",
            "write `" + open + close.group(1) + close.group(2) + "`"));
  }

  /** {@code contents: levels: 2}, and {@code - - id: lamps} above a line of the same mapping. */
  private static Optional<Diagnostic> twoKeys(Source source, int line) {
    Matcher keys = TWO_KEYS.matcher(source.line(line));
    if (keys.find()) {
      return Optional.of(
          slip(
              source,
              line,
              keys,
              2,
              "there are two keys on one line",
              "write `%s: {%s}`, or put the text in quotation marks"
                  .formatted(keys.group(1), keys.group(2))));
    }
    for (int number = line; number >= Math.max(1, line - 1); number--) {
      Matcher dashes = TWO_DASHES.matcher(source.line(number));
      if (dashes.find()) {
        return Optional.of(
            slip(
                source,
                number,
                dashes,
                "there are two dashes before one item",
                "delete one of the two"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Diagnostic> on(Source source, int number) {
    String line = source.line(number);
    Matcher key = NO_SPACE_BEHIND_KEY.matcher(line);
    if (key.find()) {
      return Optional.of(
          slip(
              source,
              number,
              key,
              "there is no space after `" + key.group(1) + "`",
              "write a space after `" + key.group(1) + "`"));
    }
    Matcher dash = NO_SPACE_BEHIND_DASH.matcher(line);
    if (dash.find()) {
      return Optional.of(
          slip(source, number, dash, "there is no space after `-`", "write a space after `-`"));
    }
    Matcher on = GOES_ON.matcher(line);
    return on.find()
        ? Optional.of(
            slip(
                source,
                number,
                on,
                "there is more text after the quotation marks or brackets",
                "put the whole in quotation marks: " + quoted(on.group(1))))
        : Optional.empty();
  }

  /** Braces or brackets that open on a line and do not close before another. */
  private static Supplier<Optional<Diagnostic>> open(Source source, int number, int before) {
    return () -> {
      Matcher open = OPEN.matcher(source.line(number));
      if (!open.find() || closes(source, number, before)) {
        return Optional.empty();
      }
      boolean brace = open.group(1).equals("{");
      return Optional.of(
          slip(
              source,
              number,
              open,
              "the %s at %d:%d is not closed"
                  .formatted(brace ? "brace" : "bracket", number, open.start(1) + 1),
              brace ? "close it with }" : "close it with ]"));
    };
  }

  private static boolean closes(Source source, int number, int before) {
    return IntStream.range(number + 1, before)
        .mapToObj(source::line)
        .anyMatch(l -> l.contains("}") || l.contains("]"));
  }

  /** Marks that were meant to hold the whole are exchanged for the others. */
  private static String quoted(String text) {
    String words = text.strip();
    char first = words.charAt(0);
    boolean held = words.length() > 1 && first != '[' && words.endsWith(String.valueOf(first));
    String inner = held ? words.substring(1, words.length() - 1) : words;
    boolean several = inner.contains(String.valueOf(first));
    String whole = several ? words : inner;
    return whole.contains("\"") ? "'" + whole.replace("'", "''") + "'" : "\"" + whole + "\"";
  }

  private static Diagnostic slip(
      Source source, int number, Matcher found, String message, String help) {
    return slip(source, number, found, 1, message, help);
  }

  static Diagnostic slip(
      Source source, int number, Matcher found, int group, String message, String help) {
    String line = source.line(number);
    int from = line.codePointCount(0, found.start(group)) + 1;
    int to = line.codePointCount(0, found.end(group)) + 1;
    return SourceRules.SYNTAX.at(Span.onLine(source.path(), number, from, to), message, help);
  }
}
