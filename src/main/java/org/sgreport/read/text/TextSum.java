package org.sgreport.read.text;

import java.util.List;
import java.util.stream.IntStream;
import org.sgreport.read.Passage;
import org.sgreport.source.Source;

/** The words of a text by its lines, without what runs above and below pages. */
final class TextSum {
  private TextSum() {}

  static List<Passage> of(Source source) {
    return IntStream.rangeClosed(1, source.lines().size())
        .boxed()
        .flatMap(n -> Passage.ofLine("line " + n, source.line(n).replace('\f', ' ')).stream())
        .toList();
  }
}
