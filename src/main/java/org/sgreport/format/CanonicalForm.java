package org.sgreport.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.Shape;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;
import org.sgreport.source.YamlReader;

/**
 * Writes an input file in its canonical form: the keys in the order of the schema, the measures of
 * a reply in that of the code frame, one sentence of running text a line.
 */
public final class CanonicalForm {
  private static final int STEP = 2;

  private final List<String> measures;
  private final YamlComments comments;
  private final OneLine oneLine;
  private final StringBuilder text = new StringBuilder();

  private CanonicalForm(YamlComments comments, List<String> measures) {
    this.comments = comments;
    this.oneLine = new OneLine(comments);
    this.measures = List.copyOf(measures);
  }

  /**
   * The text of a file that was read as this node, without errors against the shape. The ids of the
   * code frame's measures give their order; what is not among them comes last, as it stood.
   */
  public static String of(Source source, Node node, Shape.Fields shape, List<String> measures) {
    CanonicalForm form = new CanonicalForm(new YamlComments(source, node), measures);
    form.file((Mapping) node, shape);
    return form.text.toString();
  }

  /** The same of a file that is new, and written by the program. */
  public static String of(Source source, Shape.Fields shape, List<String> measures) {
    Node node = YamlReader.read(source, new Diagnostics()).orElseThrow();
    return of(source, node, shape, measures);
  }

  /** The text of a file that is new, below its first line, which names its schema for editors. */
  public static String of(String header, NewMapping content, Shape.Fields shape) {
    CanonicalForm form = new CanonicalForm(new YamlComments(List.of(header.strip())), List.of());
    form.file(content.node(), shape);
    return form.text.toString();
  }

  private void file(Mapping root, Shape.Fields shape) {
    comments.header().forEach(c -> text.append(c).append('\n'));
    if (comments.header().stream().anyMatch(c -> !c.contains("yaml-language-server"))) {
      text.append('\n');
    }
    if (root.entries().isEmpty()) {
      lines(comments.before(root), 0);
      text.append("{}\n");
    }
    mapping(root, shape, 0);
  }

  private void lines(List<String> lines, int indent) {
    for (String line : lines) {
      text.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
    }
  }

  private void mapping(Mapping mapping, Shape.Fields shape, int indent) {
    for (Mapping.Entry entry : OneLine.inOrder(mapping, shape)) {
      lines(comments.before(entry), indent);
      text.append(" ".repeat(indent));
      entry(entry, OneLine.field(shape, entry), indent);
    }
    lines(comments.atEnd(mapping), indent);
  }

  private void entry(Mapping.Entry entry, Shape shape, int indent) {
    text.append(entry.key().value()).append(':');
    value(entry.value(), shape, indent, comments.behind(entry));
  }

  /** What comes after a key or a dash, with the comment on that line. */
  private void value(Node value, Shape shape, int indent, Optional<String> comment) {
    Optional<BlockScalar> block =
        value instanceof Scalar scalar ? BlockScalar.of(scalar, shape) : Optional.empty();
    String mark = block.map(BlockScalar::mark).or(() -> oneLine.of(value, shape)).orElse("");
    text.append(mark.isEmpty() ? "" : " " + mark);
    text.append(comment.map(c -> "  " + c).orElse("")).append('\n');
    block.ifPresent(b -> lines(b.lines(), indent + STEP));
    if (block.isEmpty() && oneLine.of(value, shape).isEmpty()) {
      collection(value, shape, indent + STEP);
    }
  }

  private void collection(Node value, Shape shape, int indent) {
    if (value instanceof Mapping mapping) {
      mapping(mapping, (Shape.Fields) shape, indent);
    } else {
      items((Sequence) value, ((Shape.ListOf) shape).item(), indent);
    }
  }

  private void items(Sequence list, Shape shape, int indent) {
    for (Node item : inOrder(list)) {
      if (item instanceof Mapping mapping && !mapping.entries().isEmpty()) {
        comments.lift(OneLine.inOrder(mapping, (Shape.Fields) shape).get(0), item);
      }
      lines(comments.before(item), indent);
      text.append(" ".repeat(indent)).append('-');
      if (oneLine.of(item, shape).isEmpty()) {
        opened((Mapping) item, (Shape.Fields) shape, indent + STEP);
      } else {
        value(item, shape, indent, comments.behind(item));
      }
    }
    lines(comments.atEnd(list), indent);
  }

  /** A mapping whose first entry comes after the dash. */
  private void opened(Mapping item, Shape.Fields shape, int indent) {
    List<Mapping.Entry> entries = OneLine.inOrder(item, shape);
    comments.lower(item, entries.get(0));
    for (Mapping.Entry entry : entries) {
      lines(comments.before(entry), indent);
      text.append(entry == entries.get(0) ? " " : " ".repeat(indent));
      entry(entry, OneLine.field(shape, entry), indent);
    }
    lines(comments.atEnd(item), indent);
  }

  /** Items that name measures of the code frame are in its order. */
  private List<Node> inOrder(Sequence list) {
    return list.items().stream().sorted(Comparator.comparingInt(this::order)).toList();
  }

  private int order(Node item) {
    int place =
        item instanceof Mapping mapping
            ? mapping
                .entry("measure")
                .map(e -> measures.indexOf(((Scalar) e.value()).value()))
                .orElse(-1)
            : -1;
    return place < 0 ? measures.size() : place;
  }
}
