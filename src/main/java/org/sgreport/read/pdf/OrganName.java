package org.sgreport.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The name of an organ on the first page in large type on several lines, with others beside it. */
final class OrganName {
  /** It is so many times as large as the text. */
  private static final double LARGE = 1.6;

  private static final double NEAR = 1;

  /** Words of the name are nearer to one another than this, in sizes. */
  private static final double BETWEEN = 0.6;

  private final List<PageLine> page;
  private final List<Integer> name = new ArrayList<>();
  private double right;

  OrganName(PdfPage page, Measures measures) {
    this.page = page.number() == 1 ? page.text() : List.of();
    for (int i = 0; i < this.page.size(); i++) {
      PageLine line = this.page.get(i);
      if (line.size() > LARGE * measures.size()) {
        PageLine above = name.isEmpty() ? line : this.page.get(last());
        boolean ruled =
            page.rules().across().stream().anyMatch(r -> r.top() > above.y() && r.top() < line.y());
        if (ruled || Math.abs(above.left() - line.left()) > NEAR) {
          name.clear();
          right = 0;
        }
        name.add(i);
        right = Math.max(right, strip(line).to());
      }
    }
  }

  private int last() {
    return name.get(name.size() - 1);
  }

  private static Strip strip(PageLine line) {
    return line.strips(BETWEEN * line.size()).get(0);
  }

  /** Whether the line is one of it, or beside it. */
  boolean isAt(int line) {
    return name.size() > 1 && line >= name.get(0) && line <= last();
  }

  /** The whole name in the place of its first line, and what is right of each of its lines. */
  List<String> lines(int at) {
    List<String> lines = new ArrayList<>();
    if (at == name.get(0)) {
      lines.add(
          name.stream().map(n -> strip(page.get(n)).words()).collect(Collectors.joining(" ")));
    }
    PageLine beside = page.get(at).part(right, false);
    if (!beside.isBlank()) {
      lines.add(beside.words());
    }
    return lines;
  }
}
