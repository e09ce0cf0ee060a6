package org.sgreport.read.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sgreport.read.Passage;
import org.sgreport.source.Source;

/** The words of a text by its lines, without what runs above and below pages. */
final class TextSum {
  /** Lines of figures and capitals only, such as "A/80/75" and "2/19", and those of contents. */
  private static final Pattern NO_WORDS = Pattern.compile("(?U)(?!.*\\p{Ll}{2}).*|.*\\.{4,}.*");

  private TextSum() {}

  static List<Passage> of(Source source) {
    return IntStream.rangeClosed(1, source.lines().size())
        .filter(n -> !NO_WORDS.matcher(source.line(n).replace('\f', ' ')).matches())
        .mapToObj(n -> Passage.of("line", "line " + n, source.line(n)))
        .toList();
  }
}
