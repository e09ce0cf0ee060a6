package org.sgreport.draft.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Sources;

/** Where in the templates and inputs the nodes of a text stand, and as what they were written. */
final class Places {
  private final MarkedText text;
  private final Sources sources;

  Places(MarkedText text, Sources sources) {
    this.text = text;
    this.sources = sources;
  }

  /** The line from which the node came. */
  Span of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      for (SourceSpan span : at.getSourceSpans()) {
        return line(span.getLineIndex());
      }
    }
    return line(0);
  }

  /** The words within the node, or its line where computed words come between them. */
  Span of(Node node, String words) {
    return sources.find(of(node), words);
  }

  /** Where the words come first, other than within the longer ones. */
  Optional<Span> first(String words, String within) {
    List<String> lines = text.markdown().lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).replace(within, "").contains(words))
        .mapToObj(i -> sources.find(line(i), words))
        .findFirst();
  }

  /** The line with this index in the text. */
  Span line(int index) {
    return text.linePlaces().get(Math.min(index, text.linePlaces().size() - 1));
  }

  /** The node as it was written, with its escapes and without the signs of computed words. */
  String written(Node node) {
    StringBuilder written = new StringBuilder();
    for (SourceSpan span : node.getSourceSpans()) {
      int end = Math.min(span.getInputIndex() + span.getLength(), text.markdown().length());
      written
          .append(written.isEmpty() ? "" : "\n")
          .append(text.markdown(), span.getInputIndex(), end);
    }
    return Marks.without(written.toString());
  }
}
