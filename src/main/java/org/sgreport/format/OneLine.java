package org.sgreport.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sgreport.load.Shape;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;

/**
 * What is written on one line, after its key or dash: single values, short lists of names, and
 * mappings whose values are dates, numbers, names or codes.
 */
final class OneLine {
  private static final int WIDEST_LIST = 100;

  private final YamlComments comments;

  OneLine(YamlComments comments) {
    this.comments = comments;
  }

  /** Empty where the value needs lines of its own. */
  Optional<String> of(Node node, Shape shape) {
    if (node instanceof Scalar scalar) {
      return Optional.of(ScalarForm.inBlock(scalar));
    }
    if (!comments.noneWithin(node)) {
      return Optional.empty();
    }
    return node instanceof Sequence list ? list(list, shape) : mapping((Mapping) node, shape);
  }

  private Optional<String> list(Sequence list, Shape shape) {
    if (list.items().isEmpty()) {
      return Optional.of("[]");
    }
    boolean names =
        !(((Shape.ListOf) shape).item() instanceof Shape.Fields)
            && list.items().stream().map(Scalar.class::cast).allMatch(OneLine::isName);
    String line = inFlow(list, shape);
    return Optional.of(line).filter(l -> names && l.length() <= WIDEST_LIST);
  }

  private static boolean isName(Scalar scalar) {
    return ScalarForm.isPlainInFlow(scalar) && !ScalarForm.inFlow(scalar).isEmpty();
  }

  private Optional<String> mapping(Mapping mapping, Shape shape) {
    boolean short_ =
        mapping.entries().isEmpty()
            || isOfCodes(shape) && mapping.entries().stream().allMatch(e -> isShort(e.value()));
    return short_ ? Optional.of(inFlow(mapping, shape)) : Optional.empty();
  }

  /** A blank to be filled in wants a line, and so do words of several lines. */
  private static boolean isShort(Node value) {
    return !(value instanceof Scalar scalar)
        || scalar.type() != Scalar.Type.NOTHING && !scalar.value().contains("\n");
  }

  private static boolean isOfCodes(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      return fields.fields().stream().allMatch(f -> isOfCodes(f.shape()));
    }
    if (shape instanceof Shape.ListOf list) {
      return !(list.item() instanceof Shape.Fields) && isOfCodes(list.item());
    }
    return shape != Shape.Text.ANY && shape != Shape.Text.MARKDOWN;
  }

  private static String inFlow(Node node, Shape shape) {
    if (node instanceof Scalar scalar) {
      return ScalarForm.inFlow(scalar);
    }
    if (node instanceof Sequence list) {
      Shape item = ((Shape.ListOf) shape).item();
      return list.items().stream()
          .map(i -> inFlow(i, item))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Shape.Fields fields = (Shape.Fields) shape;
    return inOrder((Mapping) node, fields).stream()
        .map(e -> e.key().value() + ": " + inFlow(e.value(), field(fields, e)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The entries of a mapping in the order of its schema. */
  static List<Mapping.Entry> inOrder(Mapping mapping, Shape.Fields shape) {
    return mapping.entries().stream()
        .sorted(Comparator.comparingInt(e -> shape.keys().indexOf(e.key().value())))
        .toList();
  }

  static Shape field(Shape.Fields shape, Mapping.Entry entry) {
    return shape.find(entry.key().value()).orElseThrow().shape().in(entry.value());
  }
}
