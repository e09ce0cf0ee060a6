package org.sgreport.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;

/** A comment with its place; one that has its line alone is whole. Blank lines are not comments. */
record Comment(int line, int column, String text, boolean isWhole) {
  /** Those of a file in their order: what begins with {@code #} and is within no value. */
  static List<Comment> of(Source source, Node root) {
    List<Scalar> scalars = new ArrayList<>();
    collect(root, scalars);
    Set<Integer> inBlocks = new TreeSet<>();
    scalars.stream().filter(Comment::isBlock).forEach(s -> addLines(s.span(), inBlocks));
    List<Comment> comments = new ArrayList<>();
    for (int number = 1; number <= source.lines().size(); number++) {
      if (!inBlocks.contains(number)) {
        find(source.line(number), number, scalars, comments);
      }
    }
    return comments;
  }

  private static void collect(Node node, List<Scalar> scalars) {
    if (node instanceof Scalar scalar) {
      scalars.add(scalar);
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(e -> collect(e.key(), scalars));
      mapping.entries().forEach(e -> collect(e.value(), scalars));
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(i -> collect(i, scalars));
    }
  }

  private static boolean isBlock(Scalar scalar) {
    return scalar.style() == Scalar.Style.LITERAL || scalar.style() == Scalar.Style.FOLDED;
  }

  /** The lines below the head of a block; a comment can come after the head. */
  private static void addLines(Span block, Set<Integer> lines) {
    int last = block.endColumn() == 1 ? block.endLine() - 1 : block.endLine();
    for (int line = block.line() + 1; line <= last; line++) {
      lines.add(line);
    }
  }

  private static void find(String line, int number, List<Scalar> scalars, List<Comment> comments) {
    int column = 0;
    int before = ' ';
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      column++;
      if (line.charAt(at) == '#' && Character.isWhitespace(before)) {
        int place = column;
        if (scalars.stream().noneMatch(s -> isWithin(s, number, place))) {
          String text = line.substring(at).stripTrailing();
          comments.add(new Comment(number, column, text, line.substring(0, at).isBlank()));
          return;
        }
      }
      before = line.codePointAt(at);
    }
  }

  private static boolean isWithin(Scalar scalar, int line, int column) {
    Span span = scalar.span();
    boolean begun = line > span.line() || line == span.line() && column >= span.column();
    boolean ended = line > span.endLine() || line == span.endLine() && column >= span.endColumn();
    return begun && !ended && !isBlock(scalar);
  }
}
