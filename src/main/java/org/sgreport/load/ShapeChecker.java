package org.sgreport.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.diagnostic.Span;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Scalar;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;
import org.sgreport.text.Similar;

/** Holds YAML against a shape and adds a {@code shape/…} diagnostic at each place that differs. */
final class ShapeChecker {
  private static final String DATE_FORM = "\\d{4}-\\d{2}-\\d{2}";

  private static final Pattern WITHOUT_SPACE = Pattern.compile("^[a-z][a-z-]*:[^\\s/]");
  private static final Pattern FIGURE =
      Pattern.compile("[-+]?(?=[.\\d])\\d{0,30}(?:\\.\\d{0,30})?(?:[eE][-+]?\\d)?");
  private static final Pattern CURLY = Pattern.compile("[“‘„«].*[”’“»]", Pattern.DOTALL);

  private final Source source;
  private final Diagnostics diagnostics;
  private final ShapeSlips slips;

  ShapeChecker(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.slips = new ShapeSlips(source, diagnostics);
  }

  /** The name is what messages call the value: its key, or "the file". */
  void check(Node node, Shape shape, String name) {
    if (shape.in(node) != shape) {
      check(node, shape.in(node), name);
    } else if (shape instanceof Shape.Fields fields) {
      fields(node, fields, name);
    } else if (shape instanceof Shape.ListOf list) {
      list(node, list, name);
    } else if (shape instanceof Shape.Choice choice) {
      choice(node, choice, name);
    } else if (shape instanceof Shape.Date) {
      date(node, name);
    } else if (shape instanceof Shape.Text text) {
      text(node, text, name);
    } else {
      scalar(node, shape, name);
    }
  }

  private void fields(Node node, Shape.Fields shape, String name) {
    if (node instanceof Scalar scalar && WITHOUT_SPACE.matcher(scalar.value()).find()) {
      String key = scalar.value().substring(0, scalar.value().indexOf(':') + 1);
      add(
          ShapeRules.WRONG_TYPE,
          node.span(),
          "there is no space after `" + key + "`",
          "write a space after `" + key + "`");
      return;
    }
    if (node instanceof Scalar scalar && ShapeSlips.isWithoutColon(scalar.value(), shape)) {
      slips.withoutColon(scalar);
      return;
    }
    if (!(node instanceof Mapping mapping)) {
      wrongType(node, name, "a mapping", ShapeHelp.mapping(node, shape, name));
      return;
    }
    for (Mapping.Entry entry : mapping.entries()) {
      Optional<Shape.Field> field = shape.find(entry.key().value());
      field.ifPresentOrElse(f -> field(entry, f), () -> unknownKey(entry.key(), shape, mapping));
    }
    boolean unknown =
        mapping.entries().stream().anyMatch(e -> shape.find(e.key().value()).isEmpty());
    for (Shape.Field field : shape.fields()) {
      boolean missing = field.required() && mapping.entry(field.key()).isEmpty();
      if (missing && !unknown) {
        missingKey(mapping, field, name);
      }
    }
  }

  /** The key that lacks, which an unknown one may be meant for: one mistake makes one complaint. */
  private static Optional<String> missing(Shape.Fields shape, Mapping mapping) {
    return shape.fields().stream()
        .filter(f -> f.required() && mapping.entry(f.key()).isEmpty())
        .findFirst()
        .map(f -> "use `" + f.key() + "`: " + f.doc());
  }

  private void field(Mapping.Entry entry, Shape.Field field) {
    if (!(field.mayBeBlank() && isNothing(entry.value()))) {
      check(entry.value(), field.shape(), "`" + field.key() + "`");
    }
  }

  private void unknownKey(Scalar key, Shape.Fields shape, Mapping mapping) {
    if (ShapeSlips.isWithoutColon(key.value(), shape)) {
      slips.withoutColon(key);
      return;
    }
    String allowed = "use one of the keys " + String.join(", ", shape.keys());
    add(
        ShapeRules.UNKNOWN_KEY,
        key.span(),
        "there is no key `" + key.value() + "` here",
        Similar.closest(key.value(), shape.keys())
            .map(k -> "use `" + k + "`, the key with the most similar name")
            .or(() -> missing(shape, mapping))
            .orElse(allowed));
  }

  private void missingKey(Mapping mapping, Shape.Field field, String name) {
    add(
        ShapeRules.MISSING_KEY,
        mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span(),
        name + " has no key `" + field.key() + "`",
        "add `" + field.key() + "`: " + field.doc());
  }

  private void list(Node node, Shape.ListOf shape, String name) {
    if (node instanceof Mapping mapping && hasDash(mapping)) {
      return;
    }
    if (!(node instanceof Sequence sequence)) {
      wrongType(node, name, "a list", ShapeHelp.list(node));
      return;
    }
    for (Node item : sequence.items()) {
      check(item, shape.item(), "an item of " + name);
    }
  }

  /** {@code -measure: x}, which YAML takes for a key. */
  private boolean hasDash(Mapping mapping) {
    List<Scalar> keys =
        mapping.entries().stream()
            .map(Mapping.Entry::key)
            .filter(k -> k.value().matches("-[a-z].*"))
            .toList();
    keys.forEach(
        k ->
            add(
                ShapeRules.UNKNOWN_KEY,
                k.span(),
                "there is no space after `-`",
                "write a space after `-`: `- " + k.value().substring(1) + ":`"));
    return !keys.isEmpty();
  }

  private void choice(Node node, Shape.Choice shape, String name) {
    List<String> words = shape.words();
    String allowed = String.join(", ", words);
    if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.TEXT) {
      wrongType(node, name, "one of " + allowed, "write one of these words");
    } else if (!words.contains(scalar.value())) {
      add(
          ShapeRules.WRONG_VALUE,
          node.span(),
          name + " cannot be `" + scalar.value() + "`",
          Similar.closest(scalar.value(), words)
              .map(w -> "use `" + w + "`, the most similar word")
              .orElse(
                  shape.why().isEmpty()
                      ? "use one of " + allowed
                      : "write " + allowed + ": " + shape.why()));
    }
  }

  private void date(Node node, String name) {
    if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.TEXT) {
      wrongType(node, name, "a date", "write year-month-day, such as 2014-05-30");
    } else if (!isDate(scalar.value())) {
      add(
          ShapeRules.WRONG_DATE,
          node.span(),
          "`" + abridged(scalar.value()) + "` is not a date",
          ShapeHelp.date(scalar.value()));
    }
  }

  private static boolean isDate(String value) {
    try {
      return value.matches(DATE_FORM) && LocalDate.parse(value) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void text(Node node, Shape.Text shape, String name) {
    if (!(node instanceof Scalar scalar)) {
      wrongType(node, name, "text", ShapeHelp.noText(node));
    } else if (scalar.type() == Scalar.Type.NOTHING) {
      wrongType(node, name, "text", "write text after the colon, or delete the key");
    } else if (scalar.type() != Scalar.Type.TEXT) {
      wrongType(node, name, "text", "put it in quotation marks: \"" + scalar.value() + "\"");
    } else if (ShapeSlips.isTwoLines(scalar, name)) {
      slips.withoutDash(scalar.span().line() + 1);
    } else if (!shape.pattern().matcher(scalar.value()).find()) {
      String said = scalar.value().isBlank() ? "empty" : "`" + abridged(scalar.value()) + "`";
      add(
          ShapeRules.WRONG_VALUE,
          node.span(),
          name + " cannot be " + said,
          ShapeHelp.text(scalar.value(), shape, name));
    } else {
      asTyped(scalar, shape, name);
    }
  }

  /** What YAML reads as text in another way than a drafter may think. */
  private void asTyped(Scalar scalar, Shape.Text shape, String name) {
    String value = scalar.value();
    if (CURLY.matcher(value).matches()) {
      add(
          ShapeRules.CURLY_QUOTES,
          scalar.span(),
          name + " has curly quotation marks around it, which are part of the text",
          "write straight ones, or none");
    }
    boolean running = shape == Shape.Text.MARKDOWN || shape == Shape.Text.ANY;
    boolean oneLine = scalar.span().line() == scalar.span().endLine();
    String line = source.line(scalar.span().endLine());
    int end =
        line.offsetByCodePoints(
            0, Math.min(scalar.span().endColumn() - 1, line.codePointCount(0, line.length())));
    if (running
        && oneLine
        && scalar.style() == Scalar.Style.PLAIN
        && line.substring(end).matches("\\s+#.*")) {
      add(
          ShapeRules.COMMENT_BEHIND_TEXT,
          scalar.span(),
          "what follows `#` is a comment, not part of " + name,
          "put the text in quotation marks if it is, or the comment on a line of its own");
    }
  }

  private void scalar(Node node, Shape shape, String name) {
    boolean number = shape instanceof Shape.Number;
    Scalar.Type type = node instanceof Scalar scalar ? scalar.type() : Scalar.Type.NOTHING;
    boolean fits =
        switch (type) {
          case INTEGER, DECIMAL -> number ? isFigure(node) : type == Scalar.Type.INTEGER;
          case TEXT -> !number && !((Scalar) node).value().isBlank();
          default -> false;
        };
    if (!fits) {
      wrongNumber(node, number, name);
    }
  }

  private void wrongNumber(Node node, boolean figure, String name) {
    String wanted = figure ? "a number" : "text or a whole number";
    if (figure && node.kind().equals(wanted)) {
      add(
          ShapeRules.WRONG_TYPE,
          node.span(),
          name
              + " must be a number of at most 30 digits, not `"
              + abridged(((Scalar) node).value())
              + "`",
          "write it in digits; what is large has a `unit:`, such as million");
      return;
    }
    String usual = "write " + wanted;
    wrongType(node, name, wanted, figure ? ShapeHelp.number(node, name, usual) : usual);
  }

  private static boolean isFigure(Node node) {
    return FIGURE.matcher(((Scalar) node).value()).matches();
  }

  private void wrongType(Node node, String name, String wanted, String help) {
    add(
        ShapeRules.WRONG_TYPE,
        node.span(),
        name + " must be " + wanted + ", not " + node.kind(),
        help);
  }

  private static boolean isNothing(Node node) {
    return node instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING;
  }

  private static String abridged(String value) {
    String line = value.lines().findFirst().orElse("");
    return line.length() <= 60 ? line : line.substring(0, 57) + "...";
  }

  private void add(Rule rule, Span span, String message, String help) {
    diagnostics.add(rule.at(span, message, help));
  }
}
