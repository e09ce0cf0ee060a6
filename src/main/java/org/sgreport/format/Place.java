package org.sgreport.format;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;

/**
 * An entry of a mapping or an item of a list, where a comment can be, with the collection that it
 * is in. The column of an item is that of its dash. What is within brackets or braces is one thing.
 */
record Place(Object thing, Node collection, int line, int column, int depth) {
  /** All of a file, in their order. */
  static List<Place> of(Source source, Node root) {
    List<Place> places = new ArrayList<>();
    add(source, root, 0, places);
    return places;
  }

  private static void add(Source source, Node node, int depth, List<Place> places) {
    if (isInFlow(source, node)) {
      return;
    }
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        Span at = entry.key().span();
        places.add(new Place(entry, node, at.line(), at.column(), depth));
        add(source, entry.value(), depth + 1, places);
      }
    } else if (node instanceof Sequence list) {
      for (Node item : list.items()) {
        int line = item.span().line();
        places.add(new Place(item, node, line, list.span().column(), depth));
        add(source, item, depth + 1, places);
      }
    }
  }

  private static boolean isInFlow(Source source, Node node) {
    String line = source.line(node.span().line());
    int start = line.offsetByCodePoints(0, node.span().column() - 1);
    return start < line.length() && "[{".indexOf(line.charAt(start)) >= 0;
  }

  boolean isBefore(Comment comment) {
    return line < comment.line() || line == comment.line() && column < comment.column();
  }
}
