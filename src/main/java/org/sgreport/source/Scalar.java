package org.sgreport.source;

import java.util.regex.Pattern;
import org.sgreport.diagnostic.Span;

/**
 * A single YAML value. Only the core types of YAML 1.2 are distinguished, and only in plain style:
 * {@code NO}, {@code 12:30} and {@code 2014-05-30} are text.
 */
public record Scalar(String value, Style style, Span span) implements Node {
  /** How the value was written; only a plain one can be anything but text. */
  public enum Style {
    PLAIN,
    QUOTED,
    LITERAL,
    FOLDED
  }

  /** What the value is in YAML 1.2. */
  public enum Type {
    NOTHING("nothing"),
    BOOLEAN("true or false"),
    INTEGER("a number"),
    DECIMAL("a number"),
    TEXT("text");

    private final String words;

    Type(String words) {
      this.words = words;
    }
  }

  /** What anything but text begins with. */
  private static final String FIRST = "~nNtTfF+-.0123456789";

  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  public Type type() {
    boolean words = !value.isEmpty() && FIRST.indexOf(value.charAt(0)) < 0;
    if (style != Style.PLAIN || words) {
      return Type.TEXT;
    }
    return matches(NOTHING)
        ? Type.NOTHING
        : matches(BOOLEAN)
            ? Type.BOOLEAN
            : matches(INTEGER) ? Type.INTEGER : matches(DECIMAL) ? Type.DECIMAL : Type.TEXT;
  }

  private boolean matches(Pattern pattern) {
    return pattern.matcher(value).matches();
  }

  @Override
  public String kind() {
    return type().words;
  }
}
