package org.sgreport.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;

/** A mapping that no file has yet, key by key; the canonical form gives the keys their order. */
public final class NewMapping {
  private static final Span NOWHERE = Span.ofFile("");

  private final List<Mapping.Entry> entries = new ArrayList<>();

  /** A text that is empty leaves the key blank. */
  public NewMapping text(String key, String value) {
    return node(key, scalar(value));
  }

  /** Words, which stay words where they are digits; leaves the key out where there are none. */
  public NewMapping words(String key, String value) {
    return value.isEmpty() ? this : node(key, new Scalar(value, Scalar.Style.QUOTED, NOWHERE));
  }

  /** Leaves the key out where the text is empty. */
  public NewMapping textIfAny(String key, String value) {
    return value.isEmpty() ? this : text(key, value);
  }

  public NewMapping number(String key, Number value) {
    String digits = value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
    return node(key, new Scalar(digits, Scalar.Style.PLAIN, NOWHERE));
  }

  public NewMapping mapping(String key, NewMapping value) {
    return node(key, value.node());
  }

  public NewMapping list(String key, List<NewMapping> items) {
    return node(key, new Sequence(items.stream().map(i -> (Node) i.node()).toList(), NOWHERE));
  }

  public NewMapping texts(String key, List<String> items) {
    return node(key, new Sequence(items.stream().map(i -> (Node) scalar(i)).toList(), NOWHERE));
  }

  private NewMapping node(String key, Node value) {
    entries.add(new Mapping.Entry(scalar(key), value));
    return this;
  }

  Mapping node() {
    return new Mapping(entries, NOWHERE);
  }

  /** A number is read as text where text is wanted. */
  private static Scalar scalar(String value) {
    boolean plain = value.matches("\\d*");
    return new Scalar(value, plain ? Scalar.Style.PLAIN : Scalar.Style.QUOTED, NOWHERE);
  }
}
