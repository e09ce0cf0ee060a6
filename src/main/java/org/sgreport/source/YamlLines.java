package org.sgreport.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.diagnostic.Diagnostic;

/** Lines that do not fit the lines above them, where a parser notices what an earlier one lacks. */
final class YamlLines {
  private static final Pattern WORDS = Pattern.compile("^(\\s*(?:- )?)([a-z][a-z-]*) (\\S.*)$");
  private static final Pattern BEFORE_BLOCK = Pattern.compile("^( *(?:- )?)([a-z][a-z-]*) ([|>])$");
  private static final Pattern BRACES = Pattern.compile("\\{.*}|\\[.*]");
  private static final Pattern BARE = Pattern.compile("^(\\s*(?:- )?)([a-z][a-z-]*)\\s*$");
  private static final Pattern ITEM = Pattern.compile("^( *)- +([a-z][a-z-]*):");
  private static final Pattern KEY = Pattern.compile("^(\\s*(?:- )?)[a-z][a-z-]*:(?: |$)");
  private static final Pattern BLOCK =
      Pattern.compile("^(\\s*)(?:- )?[a-z][a-z-]*: *([|>])[-+]?\\s*$");

  private YamlLines() {}

  /** What the line before, or the item above, lacks. */
  static Optional<Diagnostic> find(Source source, int line) {
    return withoutColon(source, line)
        .or(() -> bareKey(source, line))
        .or(() -> withoutDash(source, line))
        .or(() -> laterItem(source, line));
  }

  /** {@code reply} above the lines of its mapping. */
  private static Optional<Diagnostic> bareKey(Source source, int line) {
    Matcher above = BARE.matcher(source.line(line - 1));
    String here = source.line(line);
    boolean below =
        above.find()
            && (KEY.matcher(here).find() || here.strip().startsWith("- "))
            && indent(here) >= above.group(1).length();
    return below
        ? Optional.of(
            YamlMistakes.slip(
                source,
                line - 1,
                above,
                2,
                "a key without its `:`",
                "write `" + above.group(2) + ":`"))
        : Optional.empty();
  }

  /** {@code measure: lamps} in place of {@code - measure: lamps}, below an item that begins so. */
  private static Optional<Diagnostic> laterItem(Source source, int line) {
    Matcher here = KEY.matcher(source.line(line));
    if (!here.find() || !here.group(1).isBlank()) {
      return Optional.empty();
    }
    String words = source.line(line).strip();
    String key = words.substring(0, words.indexOf(':'));
    return IntStream.iterate(line - 1, n -> n >= 1, n -> n - 1)
        .mapToObj(n -> ITEM.matcher(source.line(n)))
        .filter(Matcher::find)
        .findFirst()
        .filter(item -> item.group(2).equals(key))
        .map(
            item ->
                SourceRules.SYNTAX.at(
                    source.at(line, here.group(1).length() + 1),
                    "an item of a list without its `-`",
                    "write `- " + words + "`, below the `-` of the item above"));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** {@code - id youth-panels} above a line of the same mapping. */
  private static Optional<Diagnostic> withoutColon(Source source, int line) {
    for (int number = line; number >= Math.max(1, line - YamlMistakes.LINES); number--) {
      Matcher words = (number >= line - 1 ? WORDS : BEFORE_BLOCK).matcher(source.line(number));
      if (words.find() && (number < line || BRACES.matcher(words.group(3)).matches())) {
        return isAmongKeys(source, words.group(1)) && !hasColon(words.group(3))
            ? Optional.of(withColon(source, number, words))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Diagnostic withColon(Source source, int number, Matcher words) {
    return YamlMistakes.slip(
        source,
        number,
        words,
        2,
        "a key without its `:`",
        "write `" + words.group(2) + ": " + words.group(3).replaceFirst("^= *", "") + "`");
  }

  private static boolean isAmongKeys(Source source, String indent) {
    return source.lines().stream()
        .map(KEY::matcher)
        .anyMatch(m -> m.find() && m.group(1).length() == indent.length());
  }

  private static boolean hasColon(String words) {
    return words.contains(":") && !BRACES.matcher(words).matches();
  }

  /** {@code id: lamps} in place of {@code - id: lamps}, above a deeper line of the same item. */
  private static Optional<Diagnostic> withoutDash(Source source, int line) {
    Matcher above = KEY.matcher(source.line(line - 1));
    Matcher here = KEY.matcher(source.line(line));
    boolean deeper =
        above.find()
            && here.find()
            && above.group(1).isBlank()
            && here.group(1).isBlank()
            && !here.group(1).contains("\t")
            && above.group(1).length() < here.group(1).length()
            && above.end() < source.line(line - 1).length();
    if (!deeper) {
      return Optional.empty();
    }
    String words = source.line(line - 1).strip();
    return Optional.of(
        SourceRules.SYNTAX.at(
            source.at(line - 1, above.group(1).length() + 1),
            "the lines of one mapping are not indented alike",
            "write `- " + words + "` where an item of a list begins, or indent the lines alike"));
  }

  /** Text of a block that is not indented below its key. */
  static Optional<Diagnostic> atTheMargin(Source source, int number) {
    Matcher block = BLOCK.matcher(source.line(number));
    int last = source.lines().size();
    int next =
        IntStream.rangeClosed(number + 1, last)
            .filter(n -> !source.line(n).isBlank())
            .findFirst()
            .orElse(0);
    if (!block.find() || next == 0 || KEY.matcher(source.line(next)).find()) {
      return Optional.empty();
    }
    int indent = indent(source.line(next));
    return indent > block.group(1).length()
        ? Optional.empty()
        : Optional.of(
            SourceRules.SYNTAX.at(
                source.at(next, indent + 1),
                "the text below `" + block.group(2) + "` is not indented",
                "indent each line of the text by two more blanks"));
  }
}
