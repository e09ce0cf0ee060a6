package org.sgreport.source;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.diagnostic.Span;

/** Some lines of a source as one text, in which words are found that go over several. */
record LinesOf(Source source, int first, int last) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A line may end behind such a sign within a word. */
  private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=[-/–—])");

  /** The words where they come first; what was given where they do not come. */
  Span find(String words, Span otherwise) {
    String text =
        source.lines().subList(first - 1, last).stream().collect(Collectors.joining("\n"));
    int at = text.indexOf(words);
    if (at >= 0) {
      return span(text, at, at + words.length());
    }
    Matcher broken = broken(words).matcher(text);
    return broken.find() ? span(text, broken.start(), broken.end()) : otherwise;
  }

  private static Pattern broken(String words) {
    return Pattern.compile(
        Arrays.stream(SPACE.split(words.strip()))
            .map(
                word ->
                    AFTER_HYPHEN
                        .splitAsStream(word)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s*")))
            .collect(Collectors.joining("\\s+")));
  }

  private Span span(String text, int start, int end) {
    return Span.onLines(
        source.path(), line(text, start), column(text, start), line(text, end), column(text, end));
  }

  private int line(String text, int at) {
    return first + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static int column(String text, int at) {
    return text.codePointCount(text.lastIndexOf('\n', at - 1) + 1, at) + 1;
  }
}
