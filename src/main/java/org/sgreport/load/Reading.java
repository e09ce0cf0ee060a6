package org.sgreport.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sgreport.diagnostic.Span;
import org.sgreport.model.Amount;
import org.sgreport.model.UnitWords;
import org.sgreport.source.Located;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;

/**
 * A mapping whose shape has been checked, read by key. A key that is absent or blank reads as
 * empty.
 */
record Reading(Mapping mapping) {

  private Optional<Node> node(String key) {
    return mapping
        .entry(key)
        .map(Mapping.Entry::value)
        .filter(n -> !(n instanceof Scalar s && s.type() == Scalar.Type.NOTHING));
  }

  /** Where the key stands; where the mapping does, if it has no such key. */
  Span at(String key) {
    return mapping.entry(key).map(e -> e.key().span()).orElse(mapping.span());
  }

  Optional<Located<String>> located(String key) {
    return node(key).map(Reading::located);
  }

  /** The text of a required key. */
  Located<String> required(String key) {
    return located(key).orElseThrow();
  }

  /** The text, or an empty string. */
  String text(String key) {
    return text(key, "");
  }

  String text(String key, String otherwise) {
    return located(key).map(Located::value).map(String::strip).orElse(otherwise);
  }

  Optional<Located<LocalDate>> date(String key) {
    return located(key).map(t -> new Located<>(LocalDate.parse(t.value()), t.at()));
  }

  /** What {@code unit} and {@code one} say is counted. */
  Optional<UnitWords> unit() {
    return located("unit").map(many -> new UnitWords(many, text("one")));
  }

  /** A figure, or {@code from} and {@code until} of a range. */
  Optional<Amount> amount(String key) {
    return node(key)
        .map(
            n ->
                n instanceof Mapping range
                    ? between(new Reading(range))
                    : Amount.exactly(number(key)));
  }

  private static Amount between(Reading range) {
    return new Amount(range.number("from"), range.number("until"));
  }

  static int whole(Located<String> written) {
    return new BigDecimal(written.value()).intValue();
  }

  BigDecimal number(String key) {
    return new BigDecimal(required(key).value());
  }

  Optional<Reading> fields(String key) {
    return node(key).map(n -> new Reading((Mapping) n));
  }

  List<Reading> list(String key) {
    return items(key).stream().map(n -> new Reading((Mapping) n)).toList();
  }

  List<Located<String>> texts(String key) {
    return items(key).stream().map(Reading::located).toList();
  }

  private List<Node> items(String key) {
    return node(key).map(n -> ((Sequence) n).items()).orElse(List.of());
  }

  private static Located<String> located(Node node) {
    return new Located<>(((Scalar) node).value(), node.span());
  }
}
